package cn.jiping.output.data;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.WeakAndLax;
import cn.jiping.domain.report.WorkFigure;
import cn.jiping.service.Csv;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tables and texts of a report for people, to be opened in Excel. What is not known and what is
 * empty look alike in them: the data itself is {@link ReportJson}.
 */
public final class ReportCsv {
  private static final Texts TEXTS = Texts.of(ReportCsv.class);

  private ReportCsv() {}

  /** The names of the files. */
  public static List<String> names() {
    return Stream.of("sections", "funds", "organizations", "figures", "indicators")
        .map(key -> TEXTS.get("csv." + key))
        .toList();
  }

  /** The files by name. Amounts in 元. */
  public static Map<String, byte[]> of(Report report) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    add(files, "sections", sections(report), Function.identity());
    add(files, "funds", report.fundLines(), ReportCsv::fundLine);
    add(files, "organizations", report.organizations(), ReportCsv::organization);
    add(files, "figures", report.workFigures(), ReportCsv::workFigure);
    add(files, "indicators", indicators(report), Function.identity());
    return files;
  }

  private static <T> void add(
      Map<String, byte[]> files, String key, List<T> values, Function<T, List<String>> row) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(TEXTS.list("csv." + key + ".head"));
    values.forEach(v -> rows.add(row.apply(v)));
    files.put(TEXTS.get("csv." + key), Csv.of(rows).getBytes(StandardCharsets.UTF_8));
  }

  /** The headings as they are printed, with their texts. */
  private static List<List<String>> sections(Report report) {
    Figures figures = Figures.of(report);
    return NumberedHeading.printed(report).stream()
        .map(
            h ->
                List.of(
                    h.full(),
                    ResolvedText.of(report.section(h.heading().key()).text(), figures).text()))
        .toList();
  }

  private static List<String> fundLine(FundLine l) {
    return List.of(
        l.category(), l.source(), yuan(l.budget()), yuan(l.received()), yuan(l.spent()), l.note());
  }

  private static String yuan(Optional<Money> money) {
    return money.map(m -> m.yuan().toPlainString()).orElse("");
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }

  private static List<String> organization(PartyOrganization o) {
    WeakAndLax weak = o.weakAndLax().orElse(WeakAndLax.NONE);
    return List.of(
        o.fullName(),
        o.shortName(),
        o.type(),
        o.field(),
        o.community(),
        o.parent(),
        o.secretary(),
        o.members().isPresent() ? Integer.toString(o.members().getAsInt()) : "",
        TEXTS.get(o.standardised() ? "csv.yes" : "csv.no"),
        o.grading().grade(),
        o.grading().previous(),
        o.grading().reason(),
        o.grading().problems(),
        date(o.grading().selfAssessed()),
        date(o.grading().reviewed()),
        date(o.grading().assessed()),
        date(o.grading().approved()),
        TEXTS.get(o.weakAndLax().isPresent() ? "csv.yes" : "csv.no"),
        date(weak.listedOn()),
        weak.firstSecretary(),
        weak.plan(),
        date(weak.closedOn()));
  }

  private static List<String> workFigure(WorkFigure f) {
    return List.of(f.name(), number(f.number()), f.unit());
  }

  /** Of both forms, as they are printed, with their scores. */
  private static List<List<String>> indicators(Report report) {
    return Arrays.stream(ScoreForm.values())
        .map(form -> ScoreSheet.of(report, form))
        .flatMap(sheet -> sheet.rows().stream().map(row -> indicator(sheet.form(), row)))
        .toList();
  }

  private static List<String> indicator(ScoreForm form, IndicatorScore row) {
    Indicator i = row.indicator();
    return List.of(
        TEXTS.get("csv.form." + form),
        i.first(),
        i.second(),
        i.name(),
        TEXTS.get("csv.kind." + i.kind()),
        row.targetText(),
        i.unit(),
        row.actualText(),
        number(i.weight()),
        i.attainment().map(a -> TEXTS.get("csv.attainment." + a)).orElse(""),
        number(i.rate()),
        number(row.score()),
        TEXTS.get(row.isByHand() ? "csv.yes" : "csv.no"),
        i.scoreReason(),
        i.reason());
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
