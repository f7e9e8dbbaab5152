package cn.jiping.output.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.archive.Trait;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.Discrepancy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads every byte of a bag and compares it with what the bag says of itself: is it complete, and
 * are the digests right (RFC 8493, 3)?
 */
final class BagCheck {
  private static final Texts TEXTS = Texts.of(BagCheck.class);
  private static final Pattern OXUM =
      Pattern.compile("(?m)^Payload-Oxum: (\\d{1,18})\\.(\\d{1,9})$");

  /** Tag files are short. */
  private static final int LONGEST_TAG = 16 << 20;

  private static final int PIECE = 1 << 16;

  private final BagSource bag;
  private final Progress progress;
  private final List<Discrepancy> discrepancies = new ArrayList<>();
  private final Map<String, String> digests = new HashMap<>();

  private BagCheck(BagSource bag, Progress progress) {
    this.bag = bag;
    this.progress = progress;
  }

  /**
   * What came of it.
   *
   * @param digests SHA-256 of each file that could be read, as it was read
   */
  record Result(Map<String, String> digests, List<Discrepancy> discrepancies) {}

  /** Reads the whole bag. */
  static Result of(BagSource bag, Progress progress) {
    BagCheck check = new BagCheck(bag, progress);
    check.readAll();
    check.declaration();
    check.oxum();
    check.manifest(Bag.MANIFEST_FILE, true);
    check.manifest(Bag.TAG_MANIFEST_FILE, false);
    return new Result(Map.copyOf(check.digests), List.copyOf(check.discrepancies));
  }

  private void add(Trait trait, String key, Object... args) {
    discrepancies.add(new Discrepancy(trait, TEXTS.get(key, args)));
  }

  private void readAll() {
    long total = bag.sizes().values().stream().mapToLong(Long::longValue).sum();
    long done = 0;
    for (Map.Entry<String, Long> file : bag.sizes().entrySet()) {
      try (InputStream in = bag.open(file.getKey())) {
        digests.put(file.getKey(), digest(in, done, total));
      } catch (IOException e) {
        add(Trait.USABILITY, "bag.unreadable", file.getKey());
      }
      done += file.getValue();
    }
  }

  private String digest(InputStream in, long before, long total) throws IOException {
    MessageDigest digest = ReadBack.sha256();
    byte[] piece = new byte[PIECE];
    long done = before;
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      digest.update(piece, 0, read);
      done += read;
      progress.at(done, total);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private Optional<String> text(String name) {
    Long size = bag.sizes().get(name);
    if (size == null || size > LONGEST_TAG) {
      add(Trait.COMPLETENESS, "bag.lacks", name);
      return Optional.empty();
    }
    try (InputStream in = bag.open(name)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty(); // said when all was read
    }
  }

  private void declaration() {
    text(Bag.DECLARATION_FILE)
        .filter(t -> !t.replace("\r\n", "\n").strip().equals(Bag.DECLARATION.strip()))
        .ifPresent(t -> add(Trait.USABILITY, "bag.version"));
  }

  private void oxum() {
    Optional<String> info = text(Bag.INFO_FILE);
    if (info.isEmpty()) {
      return;
    }
    Matcher stated = OXUM.matcher(info.get());
    List<Long> sizes =
        bag.sizes().entrySet().stream()
            .filter(f -> f.getKey().startsWith(Bag.PAYLOAD))
            .map(Map.Entry::getValue)
            .toList();
    String counted = sizes.stream().mapToLong(Long::longValue).sum() + "." + sizes.size();
    String said = stated.find() ? stated.group(1) + "." + stated.group(2) : "";
    if (!said.equals(counted)) {
      add(Trait.COMPLETENESS, "bag.oxum", counted, said);
    }
  }

  /**
   * @param payload whether it vouches for the payload, or for the other files
   */
  private void manifest(String name, boolean payload) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return;
    }
    Optional<Map<String, String>> listed = Manifest.read(text.get());
    if (listed.isEmpty()) {
      add(Trait.AUTHENTICITY, "bag.manifest", name);
      return;
    }
    listed.get().forEach(this::compare);
    Map<String, Long> more = new TreeMap<>(bag.sizes());
    more.keySet().removeAll(listed.get().keySet());
    more.keySet().removeIf(file -> file.startsWith(Bag.PAYLOAD) != payload);
    more.remove(Bag.TAG_MANIFEST_FILE);
    more.keySet().forEach(file -> add(Trait.SAFETY, "bag.more", file));
  }

  private void compare(String file, String digest) {
    if (!bag.sizes().containsKey(file)) {
      add(Trait.COMPLETENESS, "bag.lacks", Limits.shown(file));
    } else if (digests.containsKey(file) && !digests.get(file).equals(digest)) {
      add(Trait.AUTHENTICITY, "bag.digest", file);
    }
  }
}
