package cn.jiping.domain.check;

import cn.jiping.domain.report.Place;

/**
 * One thing that is not right, beside the field it belongs to.
 *
 * @param message what was found and what to do, one or two Chinese sentences
 */
public record Finding(Severity severity, Place place, String message) {

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
