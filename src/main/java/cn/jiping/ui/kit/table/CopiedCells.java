package cn.jiping.ui.kit.table;

import cn.jiping.service.sheet.SeparatedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cells as they are laid on the clipboard. */
final class CopiedCells {
  /** What a spreadsheet would take for the beginning of a formula. */
  private static final String FORMULA = "=+-@";

  private static final String TEXT = "<td style=\"mso-number-format:'\\@'\">";

  private CopiedCells() {}

  /** As text: one cell is its own text, more are as a spreadsheet writes them. */
  static String text(List<List<String>> cells) {
    boolean one = cells.size() == 1 && cells.getFirst().size() == 1;
    return one ? cells.getFirst().getFirst() : SeparatedText.tabbed(cells);
  }

  /**
   * As a table in which cells that look like formulas are marked as text; spreadsheets prefer it to
   * the plain text. Only when there is such a cell.
   */
  static Optional<String> html(List<List<String>> cells) {
    return cells.stream().flatMap(List::stream).anyMatch(CopiedCells::isFormula)
        ? Optional.of(
            cells.stream()
                .map(CopiedCells::row)
                .collect(Collectors.joining("", "<table>", "</table>")))
        : Optional.empty();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(c -> (isFormula(c) ? TEXT : "<td>") + escaped(c) + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br style=\"mso-data-placement:same-cell\">");
  }
}
