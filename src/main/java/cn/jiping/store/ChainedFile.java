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
  private String last;
  private long length;

  private ChainedFile(FileChannel channel, Seal seal, String last, long length) {
    this.channel = channel;
    this.seal = seal;
    this.last = last;
    this.length = length;
  }

  /**
   * What a file says.
   *
   * @param entries those before the first wrong one
   * @param wrong the position of the first wrong entry, from 0; a last line that was not written to
   *     its end is none, it was never acknowledged
   * @param last the digest of the last entry
   * @param length of what is right, in bytes
   */
  record Content(List<String> entries, OptionalInt wrong, String last, long length) {}

  /**
   * Reads a file; one that isn't there has no entries.
   *
   * @param seal with which it was written
   */
  static Content read(Path file, Seal seal) throws IOException {
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    List<String> entries = new ArrayList<>();
    String last = HEAD;
    int start = 0;
    for (int end = lineEnd(bytes, start); end >= 0; end = lineEnd(bytes, start)) {
      String line = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      if (start > 0 || !line.equals(HEAD)) {
        int tab = line.indexOf('\t');
        String next = digest(last, line.substring(tab + 1));
        Optional<String> entry = entry(line, tab, next, seal);
        if (start == 0 || entry.isEmpty()) {
          return new Content(entries, OptionalInt.of(entries.size()), last, start);
        }
        entries.add(entry.get());
        last = next;
      }
      start = end + 1;
    }
    return new Content(entries, OptionalInt.empty(), last, start);
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
    channel.truncate(content.length());
    ChainedFile opened = new ChainedFile(channel, seal, content.last(), content.length());
    if (content.length() == 0) {
      opened.write(HEAD + "\n");
    }
    return opened;
  }

  /** Adds an entry. After a failure the file is as it was, and it can be tried again. */
  void append(String entry) throws IOException {
    String line = seal.close(LineEscapes.escaped(entry));
    String next = digest(last, line);
    write(next + "\t" + line + "\n");
    last = next;
  }

  private void write(String text) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    long end = length;
    // A part of an earlier failure is written over: it stands behind what is right.
    while (bytes.hasRemaining()) {
      end += channel.write(bytes, end);
    }
    channel.truncate(end);
    channel.force(false);
    length = end;
  }

  /** Its length, in bytes. */
  long length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
