package cn.jiping.output.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that stays open when it is closed, and takes many bytes at once. */
final class Kept extends FilterOutputStream {
  Kept(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] some, int from, int length) throws IOException {
    out.write(some, from, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
