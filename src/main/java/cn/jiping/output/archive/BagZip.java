package cn.jiping.output.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a bag (BagIt 1.0, RFC 8493) into one ZIP, in one pass. The same content gives the same
 * bytes: files are sorted, and none has a time.
 */
public final class BagZip {
  /** The earliest time that a ZIP can say. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String DECLARATION =
      "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

  private final ZipOutputStream zip;
  private final String folder;
  private long bytes;

  private BagZip(OutputStream out, String folder) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.folder = folder;
  }

  /**
   * Writes a bag.
   *
   * @param out is left open
   * @param folder the name of the folder in the ZIP, a good {@link FatName}
   * @param payload its names differ by more than case, for Windows takes no notice of it
   * @param info what else stands in {@code bag-info.txt}, in its order: label and value
   */
  public static void write(
      OutputStream out, String folder, List<Payload> payload, Map<String, String> info)
      throws IOException {
    if (!FatName.isGood(folder)) {
      throw new IllegalArgumentException("folder: " + folder);
    }
    refuseSameNames(payload);
    BagZip bag = new BagZip(out, folder);
    bag.writeAll(payload, info);
    bag.zip.finish();
  }

  private static void refuseSameNames(List<Payload> payload) {
    Set<String> names = new HashSet<>();
    for (Payload file : payload) {
      if (!names.add(file.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("twice: " + file.name());
      }
    }
  }

  private void writeAll(List<Payload> payload, Map<String, String> info) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    List<Payload> sorted = payload.stream().sorted(Comparator.comparing(Payload::name)).toList();
    for (Payload file : sorted) {
      digests.put("data/" + file.name(), add("data/" + file.name(), file.content()));
    }
    Map<String, String> tags = new TreeMap<>();
    String all = info(info, bytes + "." + payload.size());
    addTag(tags, "bagit.txt", DECLARATION);
    addTag(tags, "bag-info.txt", all);
    addTag(tags, "manifest-sha256.txt", manifest(digests));
    addTag(new TreeMap<>(), "tagmanifest-sha256.txt", manifest(tags));
  }

  private void addTag(Map<String, String> tags, String name, String text) throws IOException {
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    tags.put(name, add(name, out -> out.write(written)));
  }

  /** A value is one line: what breaks it would be another label. */
  private static String info(Map<String, String> info, String oxum) {
    StringBuilder text = new StringBuilder();
    info.forEach(
        (label, value) ->
            text.append(label).append(": ").append(value.replaceAll("\\R", " ")).append('\n'));
    return text.append("Payload-Oxum: ").append(oxum).append('\n').toString();
  }

  private static String manifest(Map<String, String> digests) {
    StringBuilder text = new StringBuilder();
    digests.forEach((name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
    return text.toString();
  }

  /**
   * @return the digest of what was written, in hexadecimal digits
   */
  private String add(String name, Payload.Content content) throws IOException {
    ZipEntry entry = new ZipEntry(folder + "/" + name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    MessageDigest digest = sha256();
    content.writeTo(new DigestOutputStream(new Counted(zip, name), digest));
    zip.closeEntry();
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Counts the bytes of the payload, and does not close the ZIP. */
  private final class Counted extends FilterOutputStream {
    private final boolean payload;

    Counted(OutputStream out, String name) {
      super(out);
      this.payload = name.startsWith("data/");
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      bytes += payload ? 1 : 0;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      out.write(some, from, length);
      bytes += payload ? length : 0;
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
