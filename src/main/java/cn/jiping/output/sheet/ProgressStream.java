package cn.jiping.output.sheet;

import cn.jiping.service.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how much of a part was read. */
final class ProgressStream extends FilterInputStream {
  private final long size;
  private final Progress progress;
  private long count;

  ProgressStream(InputStream in, long size, Progress progress) {
    super(in);
    this.size = size;
    this.progress = progress;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    count += Math.max(0, read);
    progress.at(Math.min(count, size), size);
    return read;
  }
}
