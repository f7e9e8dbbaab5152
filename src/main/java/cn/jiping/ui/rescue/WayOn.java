package cn.jiping.ui.rescue;

/** How to go on with a database that is doubted. */
enum WayOn {
  /** A backup takes its place. */
  RESTORE,
  /** It is used as it is. */
  USE,
  /** It is put aside, and the program begins without a report. */
  EMPTY
}
