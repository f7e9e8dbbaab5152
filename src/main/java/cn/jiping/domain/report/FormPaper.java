package cn.jiping.domain.report;

/** Whether and how a form is attached to the report. */
public enum FormPaper {
  /** It is not attached. */
  NONE,
  /** On upright pages. */
  PORTRAIT,
  /** On pages that are read from the side. */
  LANDSCAPE
}
