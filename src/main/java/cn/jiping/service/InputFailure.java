package cn.jiping.service;

/** A file from outside can't be read. */
public sealed class InputFailure extends ExpectedFailure permits LockedArchive {
  private static final long serialVersionUID = 1L;

  public InputFailure(String message, String advice, Throwable cause) {
    super(message, advice, cause);
  }

  public InputFailure(String message, String advice) {
    this(message, advice, null);
  }
}
