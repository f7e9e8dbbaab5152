package cn.jiping.ui.kit.table;

import cn.jiping.domain.Texts;
import java.text.Normalizer;

/** Typed text without what only looks different: full-width forms and spaces. */
final class Plain {
  static final Texts TEXTS = Texts.of(Plain.class);

  private Plain() {}

  /** Half-width, without any space. */
  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0\\u3000]", "");
  }
}
