package cn.jiping.output.opc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * The expanded bytes of a part. They are no more than a limit, whatever the zip file says, nor many
 * times what was packed; and at the end they are it: the JDK checks that for streamed files only.
 */
final class PartStream extends FilterInputStream {
  /** Honest parts are packed to a tenth or a fiftieth; small ones do no harm, in bytes. */
  private static final long MOST_TIMES = 100;

  private static final long SMALL = 10L * 1024 * 1024;

  private final ZipEntry entry;
  private final long most;
  private final CRC32 crc = new CRC32();
  private long count;

  PartStream(InputStream in, ZipEntry entry, long most) {
    super(in);
    this.entry = entry;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    if (read < 0) {
      if (crc.getValue() != entry.getCrc()) {
        throw new ZipException(entry.getName());
      }
      return read;
    }
    crc.update(bytes, offset, read);
    count += read;
    if (count > most || count > SMALL && count / MOST_TIMES > entry.getCompressedSize()) {
      throw new TooLarge(entry.getName());
    }
    return read;
  }

  /** Reads what is skipped: it counts, too. */
  @Override
  public long skip(long n) throws IOException {
    return readNBytes(Math.clamp(n, 0, 8192)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
