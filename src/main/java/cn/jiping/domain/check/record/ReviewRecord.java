package cn.jiping.domain.check.record;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the check record of a report: which version it is, and a row for each finding and mend. */
public final class ReviewRecord {
  static final Texts TEXTS = Texts.of(ReviewRecord.class);

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final Place PLACE = Place.of(Place.Part.COVER);

  private final Report report;
  private final Review review;
  private final ZonedDateTime when;
  private final RecordRows rows;

  private ReviewRecord(Report report, Review review, ZonedDateTime when) {
    this.report = report;
    this.review = review;
    this.when = when;
    this.rows = new RecordRows(report, when.getZone());
  }

  /**
   * The record of what was found in a report. Notes whose finding is gone are left out, except
   * mends.
   *
   * @param review of this report's findings and notes
   * @param when it is made; all times are shown in its zone
   */
  public static Document of(Report report, Review review, ZonedDateTime when) {
    return new ReviewRecord(report, review, when).make();
  }

  /** A moment to the minute: 2022-01-05 12:04. */
  static String minute(Instant moment, ZoneId zone) {
    return MINUTE.format(moment.atZone(zone));
  }

  private Document make() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Attachment(PLACE, "", TEXTS.get("title"), true));
    String title = ReportDocument.of(report).title();
    blocks.add(head(title));
    List<List<String>> found = rows.of(review);
    blocks.add(found.isEmpty() ? Block.Paragraph.of(PLACE, TEXTS.get("nothing")) : findings(found));
    return new Document(
        TEXTS.get("file.title", title),
        report.signingUnit(),
        TEXTS.get("file.subject", report.year()),
        report.presentation().setup(),
        blocks,
        List.of());
  }

  private Block head(String title) {
    Version version = report.version();
    List<List<String>> lines = new ArrayList<>();
    add(lines, "unit", report.unit().name());
    add(lines, "report", TEXTS.get("report", title, report.year()));
    add(lines, "version", TEXTS.get("version", version.number(), state(version)));
    add(lines, "reason", version.reason());
    version.finalised().ifPresent(f -> add(lines, "data", f.dataDigest()));
    version.finalised().ifPresent(f -> add(lines, "paper", f.paperDigest()));
    add(lines, "made", minute(when.toInstant(), when.getZone()));
    add(lines, "counts", counts());
    List<Column> columns =
        List.of(
            new Column(TEXTS.get("head.item"), Align.LEFT, 1),
            new Column(TEXTS.get("head.content"), Align.LEFT, 4));
    return new Block.Table(PLACE, "", "", columns, lines, Optional.empty());
  }

  private static void add(List<List<String>> lines, String key, String value) {
    if (!value.isBlank()) {
      lines.add(List.of(TEXTS.get("head." + key), Printable.of(value)));
    }
  }

  private String state(Version version) {
    return version
        .finalised()
        .map(f -> TEXTS.get("finalised", minute(f.at(), when.getZone()), f.by()))
        .orElse(TEXTS.get("open"));
  }

  private String counts() {
    return TEXTS.get(
        "counts",
        count(Severity.ERROR),
        count(Severity.WARNING),
        count(Severity.NOTICE),
        review.open().size(),
        RecordRows.mends(report).size());
  }

  private long count(Severity severity) {
    return review.all().stream().filter(e -> e.finding().severity() == severity).count();
  }

  private static Block findings(List<List<String>> rows) {
    List<Column> columns =
        List.of(
            new Column(TEXTS.get("column.rule"), Align.LEFT, 2.2),
            new Column(TEXTS.get("column.place"), Align.LEFT, 3),
            new Column(TEXTS.get("column.quote"), Align.LEFT, 3),
            new Column(TEXTS.get("column.finding"), Align.LEFT, 5),
            new Column(TEXTS.get("column.decision"), Align.LEFT, 4),
            new Column(TEXTS.get("column.by"), Align.CENTER, 1.4),
            new Column(TEXTS.get("column.at"), Align.CENTER, 1.9));
    return new Block.Table(PLACE, TEXTS.get("table"), "", columns, rows, Optional.empty());
  }
}
