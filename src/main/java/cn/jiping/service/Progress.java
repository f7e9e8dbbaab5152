package cn.jiping.service;

/** Is told how far a long work has come, on the thread that does it; can stop it. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (done, total) -> {};

  /**
   * @param done of the total, in bytes or pieces
   * @throws Cancelled when the work is to stop; it then leaves things as they were
   */
  void at(long done, long total);
}
