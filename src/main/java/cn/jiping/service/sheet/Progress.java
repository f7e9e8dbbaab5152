package cn.jiping.service.sheet;

/** Is told how far a long work has come, on the thread of the work. */
@FunctionalInterface
public interface Progress {
  /** Nobody asks. */
  Progress NONE = (done, of) -> {};

  /**
   * @param done how much is done, 0 to {@code of}
   * @param of how much there is; rows or bytes
   * @throws java.util.concurrent.CancellationException when the work shall stop; nothing is written
   *     then
   */
  void at(long done, long of);
}
