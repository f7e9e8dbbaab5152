package cn.jiping.output.ofd;

/** Gives every object of a document its number (GB/T 33190, 7.3). */
final class Ids {
  private long last;

  long next() {
    return ++last;
  }

  /** The greatest so far. */
  long max() {
    return last;
  }
}
