package cn.jiping.domain;

import java.text.Normalizer;

/** Typed text without what only looks different: full-width forms and spaces. */
public final class PlainText {
  private PlainText() {}

  /** Half-width, without any space. */
  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0\\u3000]", "");
  }
}
