package cn.jiping.domain;

import java.text.Normalizer;

/** Typed text without what only looks different: full-width forms and spaces. */
public final class PlainText {
  private PlainText() {}

  /**
   * Full-width forms, spaces and the minus sign as their plain ones. Not NFKC, which would also
   * read 10² as 102, ① as 1 and ㎡ as m2.
   */
  public static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      plain.append(
          switch (c) {
            case '−' -> '-';
            case '\u00a0', '\u3000' -> ' ';
            default -> c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
          });
    }
    return plain.toString();
  }

  /** Half-width, without any space. */
  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0\\u3000]", "");
  }
}
