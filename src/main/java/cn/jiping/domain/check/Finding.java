package cn.jiping.domain.check;

import cn.jiping.domain.report.Place;
import java.util.Optional;

/**
 * One thing that is not right, beside the field it belongs to.
 *
 * @param place where it is; the characters of a text where it has some
 * @param quote those characters as printed; empty when the finding is about no particular ones
 * @param message what was found and what to do, one or two Chinese sentences
 * @param fix what may stand instead of the characters of the place; only where that is certain
 */
public record Finding(
    Rule rule, Severity severity, Place place, String quote, String message, Optional<String> fix) {

  /** A finding about a field or a row as a whole. */
  public static Finding of(Rule rule, Severity severity, Place place, String message) {
    return new Finding(rule, severity, place, "", message, Optional.empty());
  }

  /** How much it matters. */
  public enum Severity {
    /** 错误: must be fixed or explained before the report is finalised. */
    ERROR,
    /** 警告: must be fixed or explained. */
    WARNING,
    /** 提示: may stand. */
    NOTICE
  }
}
