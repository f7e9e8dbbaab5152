package cn.jiping.domain.document;

import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.SpanCell;
import cn.jiping.domain.document.Block.SpanRow;
import cn.jiping.domain.report.Place;
import java.util.ArrayList;
import java.util.List;

/** Collects the rows of a form. */
final class FormRows {
  /** Characters of a value that is no sentence. */
  private static final int SHORT = 12;

  private final List<SpanRow> rows = new ArrayList<>();

  List<SpanRow> all() {
    return List.copyOf(rows);
  }

  void add(Place origin, SpanCell... cells) {
    rows.add(new SpanRow(origin, false, false, List.of(cells)));
  }

  void add(Place origin, List<SpanCell> cells) {
    rows.add(new SpanRow(origin, false, false, List.copyOf(cells)));
  }

  /** A row that is not parted from the next one. */
  void addKept(Place origin, SpanCell... cells) {
    rows.add(new SpanRow(origin, false, true, List.of(cells)));
  }

  /** A row that is repeated on each page. */
  void addHead(Place origin, SpanCell... cells) {
    rows.add(new SpanRow(origin, true, true, List.of(cells)));
  }

  /** Keeps the last row with the next one. */
  void keepLast() {
    SpanRow last = rows.removeLast();
    rows.add(new SpanRow(last.origin(), last.head(), true, last.cells()));
  }

  static SpanCell head(String text) {
    return head(text, 1, 1);
  }

  static SpanCell head(String text, int rows, int columns) {
    return new SpanCell(text, Align.CENTER, true, rows, columns);
  }

  static SpanCell words(String text) {
    return words(text, 1);
  }

  static SpanCell words(String text, int columns) {
    return new SpanCell(text, Align.LEFT, false, 1, columns);
  }

  static SpanCell centred(String text) {
    return new SpanCell(text, Align.CENTER, false, 1, 1);
  }

  /** A value: in the middle, unless it is a whole sentence. */
  static SpanCell value(String text) {
    return text.length() > SHORT ? words(text) : centred(text);
  }

  static SpanCell figure(String text) {
    return new SpanCell(text, Align.RIGHT, false, 1, 1);
  }
}
