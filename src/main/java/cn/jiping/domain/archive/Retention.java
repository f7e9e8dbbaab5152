package cn.jiping.domain.archive;

import cn.jiping.domain.Texts;

/** For how long an archive is kept (保管期限), the longest first. */
public enum Retention {
  /** 永久. */
  PERMANENT,
  /** 30年: that of a report, unless something else is said. */
  YEARS_30,
  /** 10年. */
  YEARS_10;

  private static final Texts TEXTS = Texts.of(Retention.class);

  /** As it is printed. */
  public String title() {
    return TEXTS.get("retention." + this);
  }
}
