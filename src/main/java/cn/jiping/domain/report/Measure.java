package cn.jiping.domain.report;

/** The three figures of a fund line, in the order in which money takes them. */
public enum Measure {
  /** 预算数. */
  BUDGET,
  /** 到位数. */
  RECEIVED,
  /** 执行数. */
  SPENT
}
