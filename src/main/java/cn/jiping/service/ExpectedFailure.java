package cn.jiping.service;

/**
 * A failure that can happen to a clerk who did nothing wrong: says what happened and what to do, in
 * Chinese. Anything else that is thrown is a defect.
 */
public abstract sealed class ExpectedFailure extends RuntimeException
    permits StoreFailure, OutputFailure, InputFailure, FinaliseFailure, Cancelled {
  private static final long serialVersionUID = 1L;

  private final String advice;

  /**
   * @param message what happened, one sentence
   * @param advice what to do, one sentence
   * @param cause the technical cause, for the log; may be null
   */
  protected ExpectedFailure(String message, String advice, Throwable cause) {
    super(message, cause);
    this.advice = advice;
  }

  /** What happened and what to do, in one line. */
  public String said() {
    return getMessage() + (getMessage().endsWith("。") ? "" : "。") + advice;
  }

  /** What to do, one sentence. */
  public String advice() {
    return advice;
  }
}
