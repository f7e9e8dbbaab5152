package cn.jiping.store;

import cn.jiping.domain.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * What the program remembers of the database, in the file {@code jiping.known} beside it: which one
 * it is, and how it was when it was last closed or the journal was read.
 *
 * @param database its id
 * @param generation how often it had been written
 * @param at when that was
 * @param length the length of its file when it was closed, in bytes; 0 while it is open
 * @param head the digest of its first bytes then, see {@link #head(Path)}; empty while it is open
 * @param place where in the journal was what it had last; empty when that has to be looked for
 * @param reports tells which reports it had, see {@link ReportIds}; empty when only the digests do
 * @param digests of its reports, see {@link KnownDigest}
 */
record Memory(
    UUID database,
    long generation,
    Instant at,
    long length,
    String head,
    Optional<JournalPlace> place,
    String reports,
    DigestLines digests) {
  static final String FILE = "jiping.known";

  /** Length of the two blocks in which H2 counts what it writes. */
  static final int HEAD_BYTES = 8192;

  private static final String HEAD = "jiping known 2\n";

  /** Length of the last line, in bytes: a word, and the sum over what is before. */
  private static final int END = "end 01234567\n".length();

  /** That of the first version, whose sum was a digest. */
  private static final int FIRST_END = "end \n".length() + 64;

  /** The lines before the digests; the first version had two less. */
  private static final int LINES = 8;

  /**
   * Reads the file of a folder.
   *
   * @return empty when there is none
   * @throws IllegalArgumentException when it was changed by another hand
   */
  static Optional<Memory> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    byte[] all = Files.readAllBytes(file);
    int length = all.length - (isFirst(all) ? FIRST_END : END);
    byte[] text = Arrays.copyOf(all, Math.max(0, length));
    byte[] end = isFirst(all) ? firstEnd(text) : end(text);
    if (!Arrays.equals(end, Arrays.copyOfRange(all, text.length, all.length))) {
      throw new IllegalArgumentException(FILE);
    }
    try {
      return Optional.of(of(new String(text, StandardCharsets.ISO_8859_1)));
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(FILE, e);
    }
  }

  private static boolean isFirst(byte[] all) {
    byte[] head = HEAD.getBytes(StandardCharsets.ISO_8859_1);
    return !Arrays.equals(head, Arrays.copyOf(all, head.length));
  }

  private static byte[] firstEnd(byte[] text) {
    return ("end " + Sha256.of(text) + "\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Memory of(String text) {
    boolean first = !text.startsWith(HEAD);
    String[] lines = text.split("\n", (first ? LINES - 2 : LINES) + 1);
    return new Memory(
        UUID.fromString(lines[1]),
        Long.parseLong(lines[2]),
        Instant.parse(lines[3]),
        Long.parseLong(lines[4]),
        lines[5],
        first || lines[6].isEmpty() ? Optional.empty() : Optional.of(JournalPlace.of(lines[6])),
        first ? "" : lines[7],
        new DigestLines(lines[lines.length - 1]));
  }

  /** The digest of the two blocks in which H2 counts what it writes: each write changes them. */
  static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.of(in.readNBytes(HEAD_BYTES));
    }
  }

  /** Puts it in the place of what was remembered before. */
  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    text.append(database).append('\n').append(generation).append('\n');
    text.append(at).append('\n').append(length).append('\n');
    text.append(head).append('\n');
    text.append(place.map(JournalPlace::text).orElse("")).append('\n');
    text.append(reports).append('\n').append(digests.text());
    byte[] known = text.toString().getBytes(StandardCharsets.ISO_8859_1);
    Path next = folder.resolve(FILE + ".part");
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      write(channel, known);
      write(channel, end(known));
      channel.force(true);
    }
    Files.move(
        next,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  private static byte[] end(byte[] text) {
    CRC32C sum = new CRC32C(); // against damage; whoever changes the file can make any sum
    sum.update(text);
    return "end %08x\n".formatted(sum.getValue()).getBytes(StandardCharsets.ISO_8859_1);
  }
}
