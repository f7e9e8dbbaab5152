package cn.jiping.service;

/** The data can't be read or written: in use, damaged, disk full, made by a newer program. */
public sealed class StoreFailure extends ExpectedFailure permits DataDoubt, LockedBackup {
  private static final long serialVersionUID = 1L;

  public StoreFailure(String message, String advice, Throwable cause) {
    super(message, advice, cause);
  }

  public StoreFailure(String message, String advice) {
    this(message, advice, null);
  }
}
