package cn.jiping.domain.report;

/** The rows of the self-evaluation form's table of funds. */
public enum FundSource {
  /** 财政拨款. */
  FISCAL,
  /** 上年结转资金. */
  CARRIED_OVER,
  /** 其他资金. */
  OTHER
}
