package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the document of a report: title, numbered headings, resolved texts, tables, signature. */
public final class ReportDocument {
  private static final Texts TEXTS = Texts.of(ReportDocument.class);

  private final Report report;
  private final Figures figures;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Document.UnresolvedReference> unresolved = new ArrayList<>();

  private ReportDocument(Report report) {
    this.report = report;
    this.figures = Figures.of(report);
  }

  /** The document of this report. */
  public static Document of(Report report) {
    return new ReportDocument(report).make();
  }

  /** A date as an official document prints it: 2022年1月5日 (GB/T 9704, 7.3.5.4). */
  public static String date(LocalDate date) {
    return TEXTS.get("date", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private Document make() {
    String title = resolve(report.cover().title(), TEXTS.get("cover.title"));
    Presentation presentation = report.presentation();
    List<Block> attachments = AttachmentBlocks.of(report);
    FrontMatter front = new FrontMatter(report, titleLines(title));
    blocks.addAll(front.blocks());
    addTitle(title);
    addAddressee();
    for (NumberedHeading numbered : NumberedHeading.printed(report)) {
      addSection(numbered);
    }
    AttachmentBlocks.note(attachments).ifPresent(blocks::add);
    blocks.add(SignatureParts.of(report));
    blocks.addAll(attachments);
    ImprintBlock.of(report).ifPresent(blocks::add);
    return new Document(
        report.unit().name() + title,
        report.signingUnit(),
        TEXTS.get("subject", report.year(), report.cover().projectName()),
        presentation.setup(),
        blocks,
        unresolved);
  }

  private void addTitle(String title) {
    List<String> lines = titleLines(title);
    if (!lines.isEmpty()) {
      blocks.add(new Block.Title(Place.of(Place.Part.COVER), lines));
    }
  }

  private List<String> titleLines(String title) {
    return Stream.of(report.unit().name(), title).filter(l -> !l.isBlank()).toList();
  }

  private void addAddressee() {
    String typed = report.cover().addressee().strip().replaceFirst("[:：]$", "");
    String addressee = resolve(typed, TEXTS.get("cover.addressee"));
    if (!addressee.isEmpty()) {
      blocks.add(new Block.Addressee(Place.of(Place.Part.COVER), addressee + TEXTS.get("colon")));
    }
  }

  private void addSection(NumberedHeading numbered) {
    Heading heading = numbered.heading();
    Place place = Place.section(heading.key());
    blocks.add(new Block.Heading(place, heading.level(), numbered.label(), heading.title()));
    String typed = report.section(heading.key()).text();
    int start = 0;
    for (String line : typed.split("\\n", -1)) {
      addParagraph(numbered, line, start);
      start += line.length() + 1;
    }
    for (Heading.Insert insert : Heading.Insert.values()) {
      if (heading.inserts().contains(insert)) {
        blocks.addAll(inserted(insert));
      }
    }
  }

  private void addParagraph(NumberedHeading numbered, String typed, int start) {
    if (typed.isBlank()) {
      return;
    }
    String resolved = resolve(typed, numbered.full());
    Place place = Place.section(numbered.heading().key(), start, start + typed.length());
    blocks.add(Block.Paragraph.of(place, resolved.strip()));
  }

  /** The text with its references replaced; those without a value are noted under this name. */
  private String resolve(String typed, String where) {
    ResolvedText resolved = ResolvedText.of(typed, figures);
    for (ResolvedText.Unresolved reference : resolved.unresolved()) {
      unresolved.add(new Document.UnresolvedReference(where, reference.name()));
    }
    return resolved.text();
  }

  private List<Block> inserted(Heading.Insert insert) {
    return switch (insert) {
      case FUNDS -> FundTable.of(report);
      case GRADING -> GradingTable.of(report);
      case WORK_FIGURES -> WorkFigureTable.of(report);
      case SCORE_TABLE, COMPARISON -> List.of();
    };
  }
}
