package cn.jiping.output.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * What a ZIP says of a file before its bytes (APPNOTE 4.3.7). Programs that don't look at the index
 * go by it, so it must say the same.
 */
final class LocalHeader {
  private static final int LENGTH = 30;
  private static final int SIGNATURE = 0x04034b50;
  private static final int NAME_LENGTH = 26;
  private static final int EXTRA_LENGTH = 28;

  private LocalHeader() {}

  /** Whether it says the same as the index. */
  static boolean agrees(FileChannel channel, ZipArchiveEntry entry) throws IOException {
    long start = entry.getLocalHeaderOffset();
    ByteBuffer header = ZipEnd.bytes(channel, start, LENGTH);
    byte[] name = ZipEnd.bytes(channel, start + LENGTH, unsigned(header, NAME_LENGTH)).array();
    boolean locked = entry.getGeneralPurposeBit().usesEncryption();
    return header.getInt(0) == SIGNATURE
        && unsigned(header, 6) == entry.getRawFlag()
        && unsigned(header, 8) == entry.getMethod()
        && unsigned(header, EXTRA_LENGTH) == (locked ? ZipEnd.AES_EXTRA : 0)
        && sameNumbers(header, entry)
        && Arrays.equals(name, entry.getRawName());
  }

  private static int unsigned(ByteBuffer header, int at) {
    return header.getShort(at) & 0xFFFF;
  }

  /** Zeros where they were not known before the bytes were written. */
  private static boolean sameNumbers(ByteBuffer header, ZipArchiveEntry entry) {
    return entry.getGeneralPurposeBit().usesDataDescriptor()
        || same(header, 14, entry.getCrc())
            && same(header, 18, entry.getCompressedSize())
            && same(header, 22, entry.getSize());
  }

  private static boolean same(ByteBuffer header, int at, long number) {
    return Integer.toUnsignedLong(header.getInt(at)) == number;
  }
}
