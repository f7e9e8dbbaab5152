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

  /**
   * Tells of a part of a longer work.
   *
   * @param from where in the whole the part begins, in percent
   * @param to where it ends, in percent
   */
  default Progress stretch(int from, int to) {
    return (done, total) -> at(from * total + (to - from) * done, 100 * total);
  }
}
