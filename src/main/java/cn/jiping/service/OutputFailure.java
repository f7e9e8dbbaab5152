package cn.jiping.service;

/** A paper can't be made, written or printed. */
public final class OutputFailure extends ExpectedFailure {
  private static final long serialVersionUID = 1L;

  public OutputFailure(String message, String advice, Throwable cause) {
    super(message, advice, cause);
  }

  public OutputFailure(String message, String advice) {
    this(message, advice, null);
  }
}
