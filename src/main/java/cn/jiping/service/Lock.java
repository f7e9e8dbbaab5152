package cn.jiping.service;

/** Tells who may open the data. Both ways take about as long as a breath, on purpose. */
public interface Lock {
  /**
   * Whether this is the password.
   *
   * @param password is left as it is; the caller wipes it
   */
  boolean opens(char[] password);

  /** Whether this code was given out with the password. */
  boolean opens(RecoveryCode code);
}
