package cn.jiping.domain.report;

import cn.jiping.domain.Texts;
import java.math.BigDecimal;

/** The two forms on which a project is scored; each has its own indicators. */
public enum ScoreForm {
  /** 项目支出绩效自评表: execution rate, output, benefit, satisfaction. */
  SELF_EVALUATION,
  /** The framework of the 2020 report (评分表): decision, process, output, benefit. */
  FRAMEWORK;

  private static final Texts TEXTS = Texts.of(ScoreForm.class);

  /** Its short name, e.g. 自评表. */
  public String label() {
    return TEXTS.get("form." + this);
  }

  /** Points that the row of the execution rate usually has; 0 where the form has no such row. */
  public BigDecimal usualExecutionWeight() {
    return new BigDecimal(TEXTS.get("form." + this + ".execution"));
  }
}
