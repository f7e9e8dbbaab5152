package cn.jiping.ui.outline;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Heading.Insert;
import cn.jiping.ui.kit.table.Column;
import cn.jiping.ui.kit.table.Entry;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables under a heading, by their names: none, one, or several with 、 between them. */
record InsertColumn(String title, double width) implements Column<HeadingRow> {
  private static final Texts TEXTS = Texts.of(InsertColumn.class);

  @Override
  public String shown(HeadingRow row) {
    return row.heading().inserts().stream()
        .sorted()
        .map(Insert::title)
        .collect(Collectors.joining(TEXTS.get("separator")));
  }

  @Override
  public Entry<HeadingRow> read(HeadingRow row, String text) {
    Set<Insert> inserts = EnumSet.noneOf(Insert.class);
    for (String name : text.split("[、，,;；\\s\\u3000]+")) {
      Optional<Insert> insert =
          Arrays.stream(Insert.values()).filter(i -> i.title().equals(name)).findFirst();
      if (insert.isEmpty() && !name.isEmpty()) {
        String known = names().collect(Collectors.joining(TEXTS.get("separator")));
        return new Entry.Refused<>(TEXTS.get("refused.insert", name, known));
      }
      insert.ifPresent(inserts::add);
    }
    return new Entry.Accepted<>(row.with(row.heading().withInserts(inserts)));
  }

  @Override
  public List<String> suggestions(List<HeadingRow> rows) {
    return names().toList();
  }

  private static Stream<String> names() {
    return Arrays.stream(Insert.values()).map(Insert::title);
  }
}
