package cn.jiping.domain;

import java.util.Optional;

/** Reads yes or no as a clerk types it. */
public final class YesNoText {
  private static final Texts TEXTS = Texts.of(YesNoText.class);

  private YesNoText() {}

  /** 是/否, √, 1/0 and their like; nothing typed is no; empty when it is neither. */
  public static Optional<Boolean> read(String text) {
    String plain = PlainText.of(text);
    if (TEXTS.list("yes").contains(plain)) {
      return Optional.of(true);
    }
    return plain.isEmpty() || TEXTS.list("no").contains(plain)
        ? Optional.of(false)
        : Optional.empty();
  }
}
