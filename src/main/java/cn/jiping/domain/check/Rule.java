package cn.jiping.domain.check;

import cn.jiping.domain.Texts;

/** The rules of 审核; docs/checks.md has a paragraph on each. */
public enum Rule {
  /** Parts after 其中 add up to the stated total. */
  R1,
  /** Grades add up to the number of organizations and agree with the list. */
  R2,
  /** What 分别是 or 包括 announces has as many names. */
  R3,
  /** A set named by number (七个一百) has that many items. */
  R4,
  /** Quotes and brackets pair, nest and face the right way. */
  R5,
  /** No half-width punctuation beside a Chinese character. */
  R6,
  /** Leftovers of Word and of templates. */
  R7,
  /** Words repeated in a frame. */
  R8,
  /** The same sentence twice. */
  R9,
  /** Numbering skips, repeats or mixes its marks. */
  R10,
  /** One name written two ways. */
  R11,
  /** Other years, vague dates, slogans of another year. */
  R12,
  /** Units mixed, decimals unequal in one list. */
  R13,
  /** A figure that differs from the data. */
  R14,
  /** List marks 一是…；二是… used alike. */
  R15,
  /** Missing or wrong classifier. */
  R16,
  /** What a report must have. */
  R17,
  /** Words that do not go together. */
  R18,
  /** Stray spaces and blank lines. */
  R19,
  /** Often confused words. */
  R20,
  /** Execution rate, weights and bands agree. */
  R21;

  private static final Texts TEXTS = Texts.of(Rule.class);

  /** What it looks at, in a few Chinese words. */
  public String title() {
    return TEXTS.get("rule." + this);
  }
}
