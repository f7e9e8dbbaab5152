package cn.jiping.output.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;

/** The sentences for files that can't be read. */
final class Failures {
  private static final Texts TEXTS = Texts.of(Failures.class);

  private Failures() {}

  /** The failure with this key; its advice stands beside it. */
  static InputFailure of(String key, Exception cause, Object... args) {
    return new InputFailure(TEXTS.get(key, args), TEXTS.get(key + ".advice"), cause);
  }
}
