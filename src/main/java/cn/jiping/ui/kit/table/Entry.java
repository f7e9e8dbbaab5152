package cn.jiping.ui.kit.table;

/** What became of a text that was typed or pasted into a cell. */
public sealed interface Entry<R> {
  /**
   * It was understood.
   *
   * @param row the row with the value in it
   */
  record Accepted<R>(R row) implements Entry<R> {}

  /**
   * It was not understood.
   *
   * @param sentence why, and what to do; in Chinese
   */
  record Refused<R>(String sentence) implements Entry<R> {}
}
