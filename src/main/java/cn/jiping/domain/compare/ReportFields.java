package cn.jiping.domain.compare;

import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Imprint;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.RedHead;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Signature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of a report that stand alone, and its totals. */
final class ReportFields {
  private static final List<Field<Report>> COVER =
      List.of(
          new Field<>("year", r -> Integer.toString(r.year())),
          new Field<>("unit", r -> r.unit().name()),
          new Field<>("department", r -> r.unit().department()),
          new Field<>("title", r -> r.cover().title()),
          new Field<>("project", r -> r.cover().projectName()),
          new Field<>("addressee", r -> r.cover().addressee()),
          new Field<>("outline", r -> r.outline().name()),
          new Field<>("outline.headings", ReportFields::headings));

  private static final List<Field<Report>> SIGNATURE =
      within(
          Report::signature,
          List.of(
              new Field<>("signature.unit", Signature::unit),
              Field.date("signature.date", Signature::date),
              new Field<>("signature.head", Signature::head),
              new Field<>("signature.preparer", Signature::preparer),
              new Field<>("signature.phone", Signature::phone),
              Field.flag("signature.sealed", Signature::sealed),
              Field.choice("signature.form", Signature::form)));

  private static final List<Field<Report>> PRESENTATION =
      Stream.of(
              within(
                  r -> r.presentation().setup(),
                  List.of(
                      new Field<>("setup.margins", ReportFields::margins),
                      new Field<>("setup.pitch", s -> plain(s.pitch())),
                      Field.choice("setup.number", PageSetup::numberStyle),
                      Field.choice("setup.figure", PageSetup::figureFace),
                      Field.choice("setup.font", PageSetup::fontSource))),
              List.of(
                  Field.<Report>flag("paper.cover", r -> r.presentation().cover()),
                  Field.<Report>flag("paper.contents", r -> r.presentation().contents())),
              within(
                  r -> r.presentation().redHead(),
                  List.of(
                      Field.flag("head.shown", RedHead::shown),
                      new Field<>("head.issuer", RedHead::issuer),
                      new Field<>("head.number", RedHead::number),
                      new Field<>("head.signer", RedHead::signer))),
              within(
                  r -> r.presentation().imprint(),
                  List.of(
                      Field.flag("imprint.shown", Imprint::shown),
                      new Field<>("imprint.copies", Imprint::copiesTo),
                      new Field<>("imprint.printer", Imprint::printer),
                      Field.date("imprint.date", Imprint::date))))
          .flatMap(List::stream)
          .toList();

  private static final List<Field<Report>> ATTACHMENTS =
      List.of(
          Field.flag("attach.funds", r -> r.attachments().fundDetail()),
          Field.flag("attach.organizations", r -> r.attachments().organizationList()),
          Field.choice("attach.self", r -> r.attachments().selfEvaluation()),
          Field.choice("attach.table", r -> r.attachments().scoreTable()));

  private ReportFields() {}

  static List<Difference> cover(Report before, Report after) {
    return differing(Part.COVER, COVER, before, after);
  }

  static List<Difference> unplaced(Report before, Report after) {
    return differing(
        Part.UNPLACED, List.of(new Field<>("unplaced", Report::unplacedText)), before, after);
  }

  static List<Difference> signature(Report before, Report after) {
    return differing(Part.SIGNATURE, SIGNATURE, before, after);
  }

  static List<Difference> presentation(Report before, Report after) {
    return differing(Part.PRESENTATION, PRESENTATION, before, after);
  }

  static List<Difference> attachments(Report before, Report after) {
    return differing(Part.ATTACHMENTS, ATTACHMENTS, before, after);
  }

  /** Unit, totals and rates of the money. */
  static List<Difference> funds(Report before, Report after) {
    List<Field<Report>> fields = new ArrayList<>();
    fields.add(new Field<>("funds.unit", r -> r.amountUnit().label()));
    for (Measure measure : Measure.values()) {
      fields.add(
          new Field<>(
              "funds.total." + measure,
              r -> funds(r).total(measure).map(after.amountUnit()::formatWithUnit).orElse("")));
    }
    fields.add(new Field<>("funds.in.place", r -> rate(funds(r).inPlace())));
    fields.add(new Field<>("funds.of.budget", r -> rate(funds(r).executionOfBudget())));
    fields.add(new Field<>("funds.of.received", r -> rate(funds(r).executionOfReceived())));
    return differing(Part.FUNDS, fields, before, after);
  }

  /** How many organizations have which grade, as counted and as typed. */
  static List<Difference> grading(Report before, Report after) {
    List<Field<Report>> fields =
        List.of(
            new Field<>(
                "grading.scheme",
                r ->
                    String.join(VersionDiff.TEXTS.get("list.separator"), r.gradeScheme().grades())),
            new Field<>("grading.tally", ReportFields::tally),
            new Field<>("grading.typed", ReportFields::typedTally));
    return differing(Part.ORGANIZATIONS, fields, before, after);
  }

  /** As they are numbered when all have text, with the tables under them. */
  private static String headings(Report report) {
    return NumberedHeading.number(report.outline().headings()).stream()
        .map(h -> h.full() + inserts(h.heading()))
        .collect(separated());
  }

  private static String inserts(Heading heading) {
    return heading.inserts().stream()
        .sorted()
        .map(i -> VersionDiff.TEXTS.get("outline.insert", i.title()))
        .collect(Collectors.joining());
  }

  private static String tally(Report report) {
    GradingTally tally = GradingTally.of(report);
    return tally.total() == 0
        ? ""
        : tally.counts().stream()
            .map(r -> VersionDiff.TEXTS.get("grading.count", r.grade(), r.count()))
            .collect(separated());
  }

  private static String typedTally(Report report) {
    return counts(report.typedTally());
  }

  static String counts(List<GradeCount> counts) {
    return counts.stream()
        .map(c -> VersionDiff.TEXTS.get("grading.count", c.grade(), c.count()))
        .collect(separated());
  }

  static Collector<CharSequence, ?, String> separated() {
    return Collectors.joining(VersionDiff.TEXTS.get("list.separator"));
  }

  private static FundBreakdown funds(Report report) {
    return FundBreakdown.of(report.fundLines());
  }

  static String rate(Optional<BigDecimal> rate) {
    return rate.map(r -> r.toPlainString() + "%").orElse("");
  }

  private static String margins(PageSetup setup) {
    return Stream.of(setup.top(), setup.bottom(), setup.left(), setup.right())
        .map(ReportFields::plain)
        .collect(separated());
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  static <T> List<Field<Report>> within(Function<Report, T> part, List<Field<T>> fields) {
    return fields.stream().map(f -> new Field<Report>(f.key(), part.andThen(f.value()))).toList();
  }

  static List<Difference> differing(
      Part part, List<Field<Report>> fields, Report before, Report after) {
    return fields.stream()
        .filter(f -> !f.of(before).equals(f.of(after)))
        .map(f -> Difference.of(Place.of(part), f.name(), f.of(before), f.of(after)))
        .toList();
  }
}
