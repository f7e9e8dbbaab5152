package cn.jiping.service.sheet;

import java.util.List;

/**
 * A workbook to be written: one table, and a second sheet that says how to fill it in.
 *
 * @param name of the first sheet
 * @param heads one for each column
 * @param rows each as long as the heads; made while they are written
 * @param guideName of the second sheet
 * @param guide its rows, the first of them its head
 */
public record SheetContent(
    String name,
    List<Head> heads,
    List<List<SheetCell>> rows,
    String guideName,
    List<List<String>> guide) {

  /** How the cells of a column are formatted. */
  public enum Form {
    TEXT,
    /** With at least two decimals, in groups of three digits. */
    AMOUNT,
    NUMBER,
    DATE
  }

  /**
   * A column.
   *
   * @param width in half-width characters
   * @param choices the only values allowed; none when any is
   */
  public record Head(String title, Form form, int width, List<String> choices) {
    public Head {
      choices = List.copyOf(choices);
    }
  }
}
