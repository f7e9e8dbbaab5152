package cn.jiping.service.check;

import cn.jiping.domain.Texts;
import java.util.List;

/** The tables that a unit may edit, import and export; each is a file of its own. */
public enum CheckTable {
  /** R12: words, first year, last year, source. */
  SLOGANS,
  /** R18: verb, object, advice, source. */
  COLLOCATIONS,
  /** R20: wrong, right, unless, certain, source. */
  CONFUSIONS;

  private static final Texts TEXTS = Texts.of(CheckTable.class);

  /** Its Chinese name. */
  public String title() {
    return TEXTS.get("table." + this);
  }

  /** The Chinese names of its columns, in order. */
  public List<String> columns() {
    return TEXTS.list("columns." + this);
  }
}
