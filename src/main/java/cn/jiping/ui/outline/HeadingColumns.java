package cn.jiping.ui.outline;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Heading.Kind;
import cn.jiping.ui.kit.table.ChoiceColumn;
import cn.jiping.ui.kit.table.Column;
import cn.jiping.ui.kit.table.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be entered about a heading. */
final class HeadingColumns {
  private static final Texts TEXTS = Texts.of(HeadingColumns.class);

  /** Which column the title is, 0 the first: what a new heading begins with. */
  static final int TITLE = 1;

  /** Names of the levels, the first one first. */
  private static final List<String> LEVELS = TEXTS.list("levels");

  /** How headings of the levels are numbered, which says the level too. */
  private static final List<String> NUMBERS = TEXTS.list("levels.numbers");

  private HeadingColumns() {}

  static List<Column<HeadingRow>> all() {
    List<Column<HeadingRow>> columns = new ArrayList<>();
    columns.add(
        new ChoiceColumn<>(
            TEXTS.get("column.level"),
            64,
            List.of(),
            r -> LEVELS.get(r.heading().level() - 1),
            HeadingColumns::withLevel,
            () -> LEVELS,
            HeadingColumns::level));
    columns.add(
        TextColumn.plain(
            TEXTS.get("column.title"),
            234,
            r -> r.heading().title(),
            (r, text) -> r.with(r.heading().withTitle(text))));
    columns.add(
        new ChoiceColumn<>(
            TEXTS.get("column.kind"),
            78,
            List.of(),
            r -> r.heading().kind().title(),
            HeadingColumns::withKind,
            () -> Arrays.stream(Kind.values()).map(Kind::title).toList()));
    columns.add(new InsertColumn(TEXTS.get("column.inserts"), 136));
    columns.add(
        TextColumn.plain(
            TEXTS.get("column.guidance"),
            250,
            r -> r.heading().guidance(),
            (r, text) -> r.with(r.heading().withGuidance(text))));
    return columns;
  }

  private static String level(String typed) {
    int index = NUMBERS.indexOf(typed);
    return index < 0 ? typed : LEVELS.get(index);
  }

  /** An emptied cell leaves the level as it was. */
  private static HeadingRow withLevel(HeadingRow row, String name) {
    int index = LEVELS.indexOf(name);
    return index < 0 ? row : row.with(row.heading().withLevel(index + 1));
  }

  private static HeadingRow withKind(HeadingRow row, String name) {
    return Arrays.stream(Kind.values())
        .filter(k -> k.title().equals(name))
        .findFirst()
        .map(k -> row.with(row.heading().withKind(k)))
        .orElse(row);
  }
}
