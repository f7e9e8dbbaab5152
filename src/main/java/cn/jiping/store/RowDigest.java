package cn.jiping.store;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * The digest of a report's data, over its rows as they are kept; docs/decisions/0013 defines it. It
 * depends neither on the order in which the database hands rows out nor on how pages are set.
 */
final class RowDigest {
  private final DigestScheme scheme;

  RowDigest(DigestScheme scheme) {
    this.scheme = scheme;
  }

  /** The digest that this report has when it is kept. */
  String of(Report report) {
    List<String> lines = new ArrayList<>();
    ReportRows.TABLES.stream()
        .flatMap(mapping -> mapping.rows(report))
        .filter(row -> scheme.columns().containsKey(row.getTable()))
        .forEach(row -> lines.add(line(row.getTable(), row)));
    return digest(report.id(), lines);
  }

  /**
   * The digest of what is kept.
   *
   * @param report whose data it is
   * @param rows the id under which the rows are kept
   */
  String of(DSLContext db, ReportId report, UUID rows) {
    List<String> lines = new ArrayList<>();
    for (Table<?> table : scheme.columns().keySet()) {
      Field<UUID> key = DigestScheme.reportId(table).coerce(UUID.class);
      db.select(scheme.columns().get(table))
          .from(table)
          .where(key.eq(rows))
          .forEach(row -> lines.add(line(table, row)));
    }
    return digest(report, lines);
  }

  /**
   * Whether this is the report that has this digest. One of an earlier scheme says nothing of what
   * came later: that has to be as it is in a report of then.
   */
  boolean agrees(Report report, String digest) {
    return of(report).equals(digest) && hasNothingLater(rest -> rest.of(report), report.id());
  }

  /** As {@link #agrees(Report, String)}, of what is kept. */
  boolean agrees(DSLContext db, ReportId report, UUID rows, String digest) {
    return of(db, report, rows).equals(digest)
        && hasNothingLater(rest -> rest.of(db, report, rows), report);
  }

  private boolean hasNothingLater(Function<RowDigest, String> digest, ReportId report) {
    RowDigest rest = new RowDigest(scheme.rest());
    return digest.apply(rest).equals(rest.ofNothing(report));
  }

  private String ofNothing(ReportId report) {
    Outline none = new Outline("none", "", "", List.of());
    return of(Report.blank(report, Report.FIRST_YEAR, none, new GradeScheme(List.of())));
  }

  private String digest(ReportId report, List<String> lines) {
    lines.sort(null);
    lines.addFirst("jiping rows " + scheme.number() + " " + report);
    return Sha256.of((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private String line(Table<?> table, Record row) {
    StringBuilder line = new StringBuilder(table.getName().toLowerCase(Locale.ROOT));
    for (Field<?> field : scheme.columns().get(table)) {
      Object value = row.get(field);
      if (value != null) {
        line.append('\t').append(field.getName().toLowerCase(Locale.ROOT)).append('=');
        line.append(text(value));
      }
    }
    return line.toString();
  }

  private static String text(Object value) {
    return switch (value) {
      case String text -> LineEscapes.escaped(text);
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      case OffsetDateTime time -> time.toInstant().toString();
      case byte[] bytes -> Sha256.of(bytes);
      default -> value.toString(); // whole numbers, true and false, 2022-01-05, ids
    };
  }
}
