package cn.jiping.output.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A bag (BagIt 1.0, RFC 8493): the files that it carries below {@code data}, and those that vouch
 * for them.
 *
 * @param folder the name of its folder, a good {@link FatName}
 * @param files all of it, in the order in which they are written
 */
public record Bag(String folder, List<BagFile> files) {
  static final String PAYLOAD = "data/";
  static final String DECLARATION_FILE = "bagit.txt";
  static final String INFO_FILE = "bag-info.txt";
  static final String MANIFEST_FILE = "manifest-sha256.txt";
  static final String TAG_MANIFEST_FILE = "tagmanifest-sha256.txt";

  /** How many files vouch for the others. */
  static final int TAG_FILES = 4;

  static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

  /** All of its files beside the payload. */
  static final Set<String> TAGS =
      Set.of(DECLARATION_FILE, INFO_FILE, MANIFEST_FILE, TAG_MANIFEST_FILE);

  /** Between the parts of a line of a manifest. */
  static final String GAP = "  ";

  public Bag {
    if (!FatName.isGood(folder)) {
      throw new IllegalArgumentException("folder: " + folder);
    }
    files = List.copyOf(files);
  }

  /**
   * Makes a bag.
   *
   * @param payload its names are those below {@code data}, and differ by more than case, for
   *     Windows takes no notice of it
   * @param info what else stands in {@code bag-info.txt}, in its order: label and value
   */
  public static Bag of(String folder, List<BagFile> payload, Map<String, String> info) {
    refuseSameNames(payload);
    List<BagFile> carried =
        payload.stream()
            .sorted(Comparator.comparing(BagFile::name))
            .map(f -> new BagFile(PAYLOAD + f.name(), f.size(), f.sha256(), f.crc32(), f.content()))
            .toList();
    long bytes = carried.stream().mapToLong(BagFile::size).sum();
    List<BagFile> tags =
        List.of(
            tag(INFO_FILE, info(info, bytes + "." + carried.size())),
            tag(DECLARATION_FILE, DECLARATION),
            tag(MANIFEST_FILE, manifest(carried)));
    List<BagFile> files = new ArrayList<>(tags);
    files.add(tag(TAG_MANIFEST_FILE, manifest(tags)));
    files.addAll(carried);
    return new Bag(folder, files);
  }

  private static void refuseSameNames(List<BagFile> payload) {
    Set<String> names = new HashSet<>();
    for (BagFile file : payload) {
      if (!names.add(file.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("twice: " + file.name());
      }
    }
  }

  private static BagFile tag(String name, String text) {
    return BagFile.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A value is one line: what breaks it would be another label. */
  private static String info(Map<String, String> info, String oxum) {
    StringBuilder text = new StringBuilder();
    info.forEach(
        (label, value) ->
            text.append(label).append(": ").append(value.replaceAll("\\R", " ")).append('\n'));
    return text.append("Payload-Oxum: ").append(oxum).append('\n').toString();
  }

  private static String manifest(List<BagFile> files) {
    StringBuilder text = new StringBuilder();
    files.forEach(f -> text.append(f.sha256()).append(GAP).append(f.name()).append('\n'));
    return text.toString();
  }

  /** Length of all files, in bytes. */
  public long bytes() {
    return files.stream().mapToLong(BagFile::size).sum();
  }
}
