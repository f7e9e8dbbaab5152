package cn.jiping.domain.report;

/** The two forms on which a project is scored; each has its own indicators. */
public enum ScoreForm {
  /** 项目支出绩效自评表: execution rate, output, benefit, satisfaction. */
  SELF_EVALUATION,
  /** The framework of the 2020 report (评分表): decision, process, output, benefit. */
  FRAMEWORK
}
