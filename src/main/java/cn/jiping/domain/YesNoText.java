package cn.jiping.domain;

import java.util.List;
import java.util.Optional;

/** Reads yes or no as a clerk types it. */
public final class YesNoText {
  private static final List<String> YES = Texts.of(YesNoText.class).list("yes");
  private static final List<String> NO = Texts.of(YesNoText.class).list("no");

  private YesNoText() {}

  /** 是/否, √, 1/0 and their like; nothing typed is no; empty when it is neither. */
  public static Optional<Boolean> read(String text) {
    String plain = PlainText.of(text);
    if (YES.contains(plain)) {
      return Optional.of(true);
    }
    return plain.isEmpty() || NO.contains(plain) ? Optional.of(false) : Optional.empty();
  }
}
