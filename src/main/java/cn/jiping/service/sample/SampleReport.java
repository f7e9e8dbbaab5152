package cn.jiping.service.sample;

import cn.jiping.domain.check.text.StatedTotals;
import cn.jiping.domain.check.text.StatedTotals.Part;
import cn.jiping.domain.check.text.StatedTotals.StatedTotal;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.WorkFigure;
import cn.jiping.service.text.ImportedReport;
import cn.jiping.service.text.TextImport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The sample report: a real report's text, with the amounts of its breakdown as fund lines and its
 * figures as references, so that text and tables can't disagree.
 */
public final class SampleReport {
  private final ImportedReport imported;
  private final StatedTotal stated;
  private final Properties data;
  private final GradeScheme scheme;

  /**
   * @param text the original text, with one breakdown of an amount in 万元
   * @param data tally, work figures, references and date, see {@code sample.properties}
   * @throws IllegalArgumentException when text and data don't belong together
   */
  public SampleReport(String text, Properties data, Outline outline, GradeScheme scheme) {
    this.imported = TextImport.read(text, outline);
    this.stated = onlyBreakdown(text);
    this.data = data;
    this.scheme = scheme;
  }

  /** The amount that the original text breaks down, and its parts, which add up to another. */
  public StatedTotal stated() {
    return stated;
  }

  /** A new copy of the sample report. */
  public Report report() {
    LocalDate date = LocalDate.parse(value("signature.date"));
    Report report = imported.toReport(ReportId.fresh(), date.getYear() - 1, scheme);
    report =
        report
            .withCover(new Cover(report.cover().title(), value("fund.project"), ""))
            .withAmountUnit(AmountUnit.WAN)
            .withFundLines(stated.parts().stream().map(this::fundLine).toList())
            .withTypedTally(
                rows("tally").stream()
                    .map(r -> new GradeCount(r.get(0), Integer.parseInt(r.get(1))))
                    .toList())
            .withWorkFigures(rows("work").stream().map(SampleReport::workFigure).toList())
            .withSignature(
                report.signature().withUnit(report.unit().name()).withDate(Optional.of(date)));
    return withReferences(report);
  }

  /**
   * The same report with cover, contents, red head, addressee, the funds attached, and imprint, and
   * signed without a seal.
   *
   * @param addressee who gets it
   */
  public static Report withEveryPart(Report report, String addressee) {
    Presentation presentation = report.presentation();
    Cover cover = report.cover();
    return report
        .withCover(new Cover(cover.title(), cover.projectName(), addressee))
        .withSignature(report.signature().withSealed(false))
        .withPresentation(
            presentation
                .withCover(true)
                .withContents(true)
                .withRedHead(
                    presentation.redHead().withShown(true).withIssuer(report.unit().name()))
                .withImprint(presentation.imprint().withShown(true)))
        .withAttachments(report.attachments().withFundDetail(true).withOrganizationList(true));
  }

  private static StatedTotal onlyBreakdown(String text) {
    List<StatedTotal> totals = StatedTotals.in(text);
    if (totals.size() != 1 || !totals.getFirst().unit().equals(AmountUnit.WAN.label())) {
      throw new IllegalArgumentException("breakdowns: " + totals);
    }
    return totals.getFirst();
  }

  private FundLine fundLine(Part part) {
    Money amount = Money.of(part.amount().toPlainString(), AmountUnit.WAN);
    return FundLine.blank()
        .withCategory(part.name())
        .withSource(value("fund.source"))
        .withAmount(Measure.BUDGET, Optional.of(amount));
  }

  private static WorkFigure workFigure(List<String> row) {
    return WorkFigure.blank()
        .withName(row.get(0))
        .withNumber(Optional.of(new BigDecimal(row.get(1))))
        .withUnit(row.get(2));
  }

  private Report withReferences(Report report) {
    String unit = stated.unit();
    Report changed = replaced(report, stated.stated().toPlainString() + unit, value("fund.total"));
    for (Part part : stated.parts()) {
      String reference = value("fund.reference").formatted(part.name());
      String amount = part.amount().toPlainString() + unit;
      changed = replaced(changed, part.name() + amount, part.name() + reference);
    }
    for (int i = 1; data.containsKey("replace." + i + ".from"); i++) {
      changed = replaced(changed, value("replace." + i + ".from"), value("replace." + i + ".to"));
    }
    return changed;
  }

  /** Replaces words that stand in one section and in no other. */
  private static Report replaced(Report report, String from, String to) {
    List<String> keys =
        report.sections().stream().filter(s -> s.text().contains(from)).map(Section::key).toList();
    if (keys.size() != 1) {
      throw new IllegalArgumentException(from + " stands in sections " + keys);
    }
    return report.withText(keys.getFirst(), text -> text.replace(from, to));
  }

  private List<List<String>> rows(String name) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; data.containsKey(name + "." + i); i++) {
      rows.add(List.of(value(name + "." + i).split(",")));
    }
    return rows;
  }

  private String value(String key) {
    String value = data.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("no " + key);
    }
    return value;
  }
}
