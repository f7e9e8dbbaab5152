package cn.jiping.ui.kit.table;

import cn.jiping.domain.Texts;

/** The wording of tables. */
final class Plain {
  static final Texts TEXTS = Texts.of(Plain.class);

  private Plain() {}
}
