package cn.jiping.domain.archive;

import cn.jiping.domain.Texts;

/** What a receiver checks of an electronic document (四性检测, DA/T 70-2018). */
public enum Trait {
  /** 真实性: it is what was finalised; digests agree. */
  AUTHENTICITY,
  /** 完整性: all is there; counts and bytes agree. */
  COMPLETENESS,
  /** 可用性: it opens, and its formats are those of a standard. */
  USABILITY,
  /** 安全性: nothing is in it that does not belong there. */
  SAFETY;

  private static final Texts TEXTS = Texts.of(Trait.class);

  /** As it is printed. */
  public String title() {
    return TEXTS.get("trait." + this);
  }
}
