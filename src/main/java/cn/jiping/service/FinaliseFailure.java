package cn.jiping.service;

/** A report can't be finalised as it is, or a new version not be begun. */
public final class FinaliseFailure extends ExpectedFailure {
  private static final long serialVersionUID = 1L;

  public FinaliseFailure(String message, String advice) {
    super(message, advice, null);
  }
}
