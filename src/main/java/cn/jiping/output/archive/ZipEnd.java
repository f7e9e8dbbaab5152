package cn.jiping.output.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * The end of a ZIP, from which all else is found (APPNOTE 4.3.16). Looked at before a library reads
 * the index, whose length is not limited.
 *
 * @param entries files and folders
 * @param index where the index begins
 * @param length of the index, in bytes
 */
record ZipEnd(int entries, long index, long length) {
  private static final int OWN_LENGTH = 22;
  private static final int SIGNATURE = 0x06054b50;

  /** An entry of the index, without its name. */
  private static final int ENTRY = 46;

  private static final int ENTRY_SIGNATURE = 0x02014b50;

  /** What the index says of a file that is closed by AES. */
  static final int AES_EXTRA = 11;

  /** Names are short: no index of the files that are read is longer, in bytes. */
  private static final int LONGEST_INDEX = 16 << 20;

  private static final int MANY = 0xFFFF;

  /**
   * Reads it.
   *
   * @throws IOException when the file does not end as a ZIP without remarks ends, or is larger than
   *     4 GB
   */
  static ZipEnd of(FileChannel channel) throws IOException {
    long size = channel.size();
    if (size < OWN_LENGTH || size >= BagZip.TOO_LARGE) {
      throw new IOException("size " + size);
    }
    ByteBuffer end = bytes(channel, size - OWN_LENGTH, OWN_LENGTH);
    int entries = end.getShort(10) & MANY;
    long length = Integer.toUnsignedLong(end.getInt(12));
    long index = Integer.toUnsignedLong(end.getInt(16));
    boolean whole =
        end.getInt(0) == SIGNATURE
            && end.getInt(4) == 0
            && (end.getShort(8) & MANY) == entries
            && entries != MANY
            && end.getShort(20) == 0
            && length <= LONGEST_INDEX
            && index + length == size - OWN_LENGTH;
    if (!whole) {
      throw new IOException("no end of a ZIP");
    }
    return new ZipEnd(entries, index, length);
  }

  /**
   * Walks through the index, as a library would.
   *
   * @throws IOException when it does not end where it should, or has remarks or more than is needed
   */
  void checkIndex(FileChannel channel) throws IOException {
    ByteBuffer all = bytes(channel, index, Math.toIntExact(length));
    for (int i = 0; i < entries; i++) {
      int at = all.position();
      if (all.remaining() < ENTRY || all.getInt(at) != ENTRY_SIGNATURE) {
        throw new IOException("no entry " + i);
      }
      int name = all.getShort(at + 28) & MANY;
      int extra = all.getShort(at + 30) & MANY;
      int remark = all.getShort(at + 32);
      int next = at + ENTRY + name + extra;
      if (extra != 0 && extra != AES_EXTRA || remark != 0 || next > all.limit()) {
        throw new IOException("odd entry " + i);
      }
      all.position(next);
    }
    if (all.hasRemaining()) {
      throw new IOException("more than " + entries + " entries");
    }
  }

  /** Bytes of a file; leaves the place of the channel as it is. */
  static ByteBuffer bytes(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes.flip();
  }
}
