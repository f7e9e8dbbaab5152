package cn.jiping.store;

import cn.jiping.domain.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file of entries that is only ever added to. Each line has the digest of its entry and of the
 * line before, so that nothing in it can be changed, left out or put in unnoticed; only what stood
 * at its very end can be cut off. An entry is on disk when {@link #append} returns.
 */
final class ChainedFile implements AutoCloseable {
  private static final String HEAD = "jiping chain 1";

  private final FileChannel channel;
  private final Seal seal;
  private End end;

  private ChainedFile(FileChannel channel, Seal seal, End end) {
    this.channel = channel;
    this.seal = seal;
    this.end = end;
  }

  /**
   * Where what is right ends.
   *
   * @param start of its last line, in bytes
   * @param length up to the end of that line, in bytes
   * @param last the digest of the last entry
   */
  record End(long start, long length, String last) {}

  /**
   * What a file says.
   *
   * @param entries those before the first wrong one
   * @param wrong the position of the first wrong entry, from 0; a last line that was not written to
   *     its end is none, it was never acknowledged
   * @param end where what is right ends
   */
  record Content(List<String> entries, OptionalInt wrong, End end) {}

  /**
   * Reads a file; one that isn't there has no entries.
   *
   * @param seal with which it was written
   */
  static Content read(Path file, Seal seal) throws IOException {
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    int head = lineEnd(bytes, 0);
    if (head < 0) {
      return new Content(List.of(), OptionalInt.empty(), new End(0, 0, HEAD));
    }
    if (!new String(bytes, 0, head, StandardCharsets.UTF_8).equals(HEAD)) {
      return new Content(List.of(), OptionalInt.of(0), new End(0, 0, HEAD));
    }
    return entries(bytes, new End(0, 0, HEAD), head + 1, seal);
  }

  /**
   * Reads what came after a place in a file.
   *
   * @return empty when the file is none that was once as long and ended like this
   */
  static Optional<Content> readAfter(Path file, Seal seal, End end) throws IOException {
    if (Files.notExists(file) || Files.size(file) < end.length()) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      byte[] bytes = new byte[Math.toIntExact(channel.size() - end.start())];
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining() && channel.read(buffer, end.start() + buffer.position()) >= 0) {}
      int line = Math.toIntExact(end.length() - end.start());
      boolean same =
          new String(bytes, 0, line, StandardCharsets.UTF_8).startsWith(end.last() + "\t")
              && lineEnd(bytes, 0) == line - 1;
      return same ? Optional.of(entries(bytes, end, line, seal)) : Optional.empty();
    }
  }

  /**
   * @param bytes of the file, from the start of the last line of what is known
   * @param known where what is known ends
   * @param from where in the bytes the next line begins
   */
  private static Content entries(byte[] bytes, End known, int from, Seal seal) {
    List<String> entries = new ArrayList<>();
    End last = new End(known.start(), known.start() + from, known.last());
    int start = from;
    for (int end = lineEnd(bytes, start); end >= 0; end = lineEnd(bytes, start)) {
      String line = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      int tab = line.indexOf('\t');
      String next = digest(last.last(), line.substring(tab + 1));
      Optional<String> entry = entry(line, tab, next, seal);
      if (entry.isEmpty()) {
        return new Content(entries, OptionalInt.of(entries.size()), last);
      }
      entries.add(entry.get());
      last = new End(known.start() + start, known.start() + end + 1, next);
      start = end + 1;
    }
    return new Content(entries, OptionalInt.empty(), last);
  }

  /** Empty when the line isn't right: anybody can make a digest, but not a seal. */
  private static Optional<String> entry(String line, int tab, String digest, Seal seal) {
    if (tab < 0 || !line.substring(0, tab).equals(digest)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LineEscapes.unescaped(seal.open(line.substring(tab + 1))));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }

  private static int lineEnd(byte[] bytes, int start) {
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static String digest(String last, String line) {
    return Sha256.of((last + "\n" + line).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Opens a file to add to it, after its last right entry.
   *
   * @param content what {@link #read} says of it, without a wrong entry
   */
  static ChainedFile open(Path file, Seal seal, Content content) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(content.end().length());
    ChainedFile opened = new ChainedFile(channel, seal, content.end());
    if (content.end().length() == 0) {
      opened.write(HEAD + "\n", HEAD);
    }
    return opened;
  }

  /** Adds an entry. After a failure the file is as it was, and it can be tried again. */
  void append(String entry) throws IOException {
    append(List.of(entry));
  }

  /** Adds entries, all of them or none. */
  void append(Collection<String> entries) throws IOException {
    StringBuilder lines = new StringBuilder();
    String last = end.last();
    for (String entry : entries) {
      String line = seal.close(LineEscapes.escaped(entry));
      last = digest(last, line);
      lines.append(last).append('\t').append(line).append('\n');
    }
    write(lines.toString(), last);
  }

  private void write(String text, String last) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    long length = end.length();
    // A part of an earlier failure is written over: it stands behind what is right.
    while (bytes.hasRemaining()) {
      length += channel.write(bytes, length);
    }
    channel.truncate(length);
    channel.force(false);
    end = new End(end.length(), length, last);
  }

  /** Where it ends. */
  End end() {
    return end;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
