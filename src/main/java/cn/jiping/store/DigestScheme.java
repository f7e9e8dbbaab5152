package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.REPORT;

import cn.jiping.store.jooq.DefaultSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Which columns a digest covers. A scheme never changes: what it covered can still be verified when
 * later tables have more columns. New columns are a new scheme, a file {@code digest/N.txt}.
 *
 * @param number goes up
 * @param columns by table, in the order in which they are digested
 */
record DigestScheme(int number, Map<Table<?>, List<Field<?>>> columns) {
  /** The one for new digests. */
  static final int LATEST = 8;

  private static final int[] NUMBERS = {LATEST, 3};

  static DigestScheme latest() {
    return numbered(LATEST);
  }

  /** Those that there have been, the latest first. */
  static Stream<DigestScheme> all() {
    return Arrays.stream(NUMBERS).mapToObj(DigestScheme::numbered);
  }

  static DigestScheme numbered(int number) {
    Map<Table<?>, List<Field<?>>> columns = new LinkedHashMap<>();
    Resources.text("/cn/jiping/store/digest/" + number + ".txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(
            line -> {
              String[] parts = line.split(": ");
              Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(upper(parts[0]));
              List<Field<?>> fields = new ArrayList<>();
              Arrays.stream(parts[1].split(" ")).forEach(c -> fields.add(table.field(upper(c))));
              columns.put(table, List.copyOf(fields));
            });
    return new DigestScheme(number, columns);
  }

  /** What the latest scheme covers and this one does not. */
  DigestScheme rest() {
    Map<Table<?>, List<Field<?>>> rest = new LinkedHashMap<>();
    latest()
        .columns
        .forEach(
            (table, fields) -> {
              List<Field<?>> covered = columns.getOrDefault(table, List.of());
              List<Field<?>> others = fields.stream().filter(f -> !covered.contains(f)).toList();
              if (!others.isEmpty()) {
                rest.put(table, others);
              }
            });
    return new DigestScheme(number, rest);
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  /** The column that says to which report a row belongs. */
  static Field<?> reportId(Table<?> table) {
    return table.equals(REPORT) ? REPORT.ID : table.field("REPORT_ID");
  }
}
