package cn.jiping.output.sheet;

import cn.jiping.service.sheet.SeparatedText;
import cn.jiping.service.sheet.SheetCell;
import cn.jiping.service.sheet.SheetData;
import cn.jiping.service.sheet.SheetRow;
import cn.jiping.service.sheet.Sheets;
import cn.jiping.service.text.TextEncoding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A .csv file as a sheet; its cells are texts. */
final class CsvSheet {
  /** More than any table of a report has. */
  private static final long MOST_CELLS = 2_000_000;

  private CsvSheet() {}

  /** The rows; none when it is blank. */
  static SheetData read(byte[] bytes, String name) {
    if (TextEncoding.isBinary(bytes)) {
      throw Failures.of("other", null, name);
    }
    String text = TextEncoding.decode(bytes).orElseThrow(() -> Failures.of("encoding", null, name));
    if (text.stripLeading().startsWith("<")) {
      throw Failures.of("web", null, name);
    }
    char separator = separator(text);
    if (text.chars().filter(c -> c == separator || c == '\n').count() > MOST_CELLS) {
      throw Failures.of("rows", null, name, Sheets.MOST_ROWS); // before they fill the memory
    }
    List<SheetRow> rows = new ArrayList<>();
    List<List<String>> lines = SeparatedText.parse(text, separator);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).stream().anyMatch(c -> !c.isBlank())) {
        rows.add(row(i + 1, lines.get(i), name));
      }
    }
    if (rows.size() > Sheets.MOST_ROWS) {
      throw Failures.of("rows", null, name, Sheets.MOST_ROWS);
    }
    return new SheetData(rows);
  }

  /** What stands most often in the first line with any of them; a comma when nothing does. */
  private static char separator(String text) {
    String first =
        text.lines().limit(20).filter(l -> l.matches(".*[,;\\t].*")).findFirst().orElse("");
    return Stream.of(',', '\t', ';')
        .max(Comparator.comparingLong(c -> first.chars().filter(f -> f == c).count()))
        .orElseThrow();
  }

  private static SheetRow row(int number, List<String> texts, String name) {
    List<SheetCell> cells = new ArrayList<>();
    texts.forEach(t -> cells.add(new SheetCell.Text(t)));
    while (cells.getLast().isBlank()) {
      cells.removeLast();
    }
    if (cells.size() > Sheets.MOST_COLUMNS) {
      throw Failures.of("columns", null, name, Sheets.MOST_COLUMNS);
    }
    return new SheetRow(number, cells);
  }
}
