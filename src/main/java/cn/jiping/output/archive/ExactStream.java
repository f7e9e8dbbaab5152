package cn.jiping.output.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads exactly as many bytes as were announced; anything else is an error, and never more. */
final class ExactStream extends FilterInputStream {
  private long left;

  ExactStream(InputStream in, long size) {
    super(in);
    this.left = size;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0) {
      if (in.read() >= 0) {
        throw new IOException("longer than announced");
      }
      return -1;
    }
    int read = in.read(into, from, (int) Math.min(left, length));
    if (read < 0) {
      throw new IOException("shorter than announced by " + left);
    }
    left -= read;
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    return read(new byte[(int) Math.min(count, 1 << 13)]);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
