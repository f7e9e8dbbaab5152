package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.text.Labels;
import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.domain.check.text.Quantity;
import cn.jiping.domain.check.text.Remark;
import cn.jiping.domain.check.text.Sentences;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * R14: an amount that stands right behind the name of a category, or behind 资金总额 and the like, is
 * that of the fund lines. Where the name may be part of a longer one, nothing is said.
 */
final class FundAmountsInText implements DataCheck {
  private static final Texts TEXTS = Texts.of(FundAmountsInText.class);

  /** What may stand between a name and its amount, and the measure that it says. */
  private static final Map<String, List<Measure>> MEASURES =
      Map.ofEntries(
          Map.entry("预算数", List.of(Measure.BUDGET)),
          Map.entry("预算", List.of(Measure.BUDGET)),
          Map.entry("预算安排", List.of(Measure.BUDGET)),
          Map.entry("到位数", List.of(Measure.RECEIVED)),
          Map.entry("到位", List.of(Measure.RECEIVED)),
          Map.entry("到位资金", List.of(Measure.RECEIVED)),
          Map.entry("执行数", List.of(Measure.SPENT)),
          Map.entry("支出数", List.of(Measure.SPENT)),
          Map.entry("支出", List.of(Measure.SPENT)),
          Map.entry("实际支出", List.of(Measure.SPENT)));

  /** Names of the whole. */
  private static final Map<String, List<Measure>> TOTALS =
      Map.ofEntries(
          Map.entry("预算总额", List.of(Measure.BUDGET)),
          Map.entry("总预算", List.of(Measure.BUDGET)),
          Map.entry("预算资金总额", List.of(Measure.BUDGET)),
          Map.entry("全年预算数", List.of(Measure.BUDGET)),
          Map.entry("预算数", List.of(Measure.BUDGET)),
          Map.entry("到位资金", List.of(Measure.RECEIVED)),
          Map.entry("到位资金总额", List.of(Measure.RECEIVED)),
          Map.entry("资金到位总额", List.of(Measure.RECEIVED)),
          Map.entry("支出总额", List.of(Measure.SPENT)),
          Map.entry("总支出", List.of(Measure.SPENT)),
          Map.entry("全年执行数", List.of(Measure.SPENT)),
          Map.entry("执行数", List.of(Measure.SPENT)),
          Map.entry("资金总额", List.of(Measure.values())),
          Map.entry("资金合计", List.of(Measure.values())),
          Map.entry("资金总计", List.of(Measure.values())),
          Map.entry("资金投入", List.of(Measure.values())),
          Map.entry("经费总额", List.of(Measure.values())),
          Map.entry("总投入", List.of(Measure.values())),
          Map.entry("投入", List.of(Measure.values())),
          Map.entry("投入资金", List.of(Measure.values())),
          Map.entry("共投入", List.of(Measure.values())));

  /** Before a name: it is not part of a longer one. */
  private static final List<String> BOUNDARIES =
      List.of("其中", "投入", "支出", "安排", "用于", "和", "及", "与", "下达", "拨付", "的", "年", "年度", "全年");

  /** What may stand before the name of the whole. */
  private static final List<String> OF_THE_WHOLE =
      List.of(
          "全年", "年度", "本年", "本", "该", "项目", "专项", "资金", "共", "年", "实际", "街道", "全部", "总的", "0", "1",
          "2", "3", "4", "5", "6", "7", "8", "9");

  @Override
  public List<Remark> remarks(Report report, Manuscript manuscript) {
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    if (funds.rows().isEmpty()) {
      return List.of();
    }
    return TextFigures.remarks(
        manuscript, (text, q) -> q.isMoney() ? remark(report, funds, text, q) : Optional.empty());
  }

  private static Optional<Remark> remark(
      Report report, FundBreakdown funds, String text, Quantity quantity) {
    String label = Labels.before(text, quantity);
    Optional<Remark> ofCategory = ofCategory(funds, label, text, quantity);
    return ofCategory.isPresent() || namesCategory(funds, text, quantity)
        ? ofCategory
        : ofTotal(report, funds, label, text, quantity);
  }

  private static boolean namesCategory(FundBreakdown funds, String text, Quantity quantity) {
    int start = Sentences.start(text, quantity.start());
    String before = text.substring(start, quantity.start());
    return funds.rows().stream()
        .anyMatch(r -> !r.category().isEmpty() && before.contains(r.category()));
  }

  private static Optional<Remark> ofCategory(
      FundBreakdown funds, String label, String text, Quantity quantity) {
    Optional<String> word =
        MEASURES.keySet().stream()
            .filter(label::endsWith)
            .filter(w -> row(funds, label).isEmpty())
            .max(Comparator.comparingInt(String::length));
    String name = word.map(w -> label.substring(0, label.length() - w.length())).orElse(label);
    List<Measure> measures = word.map(MEASURES::get).orElse(List.of(Measure.values()));
    return row(funds, name)
        .filter(r -> isWholeName(name, r.category()))
        .flatMap(
            r ->
                mismatch(
                    text,
                    quantity,
                    r.category(),
                    measures.stream().map(m -> r.amounts().get(m)).filter(Objects::nonNull)));
  }

  private static Optional<FundBreakdown.Row> row(FundBreakdown funds, String name) {
    return funds.rows().stream()
        .filter(r -> !r.category().isEmpty() && name.endsWith(r.category()))
        .max(Comparator.comparingInt(r -> r.category().length()));
  }

  private static boolean isWholeName(String label, String category) {
    String before = label.substring(0, label.length() - category.length());
    return before.isEmpty() || BOUNDARIES.stream().anyMatch(before::endsWith);
  }

  private static Optional<Remark> ofTotal(
      Report report, FundBreakdown funds, String label, String text, Quantity quantity) {
    String unit = report.unit().name();
    String project = report.cover().projectName();
    return TOTALS.entrySet().stream()
        .filter(t -> label.endsWith(t.getKey()))
        .max(Comparator.comparingInt(t -> t.getKey().length()))
        .filter(
            t -> {
              String before = label.substring(0, label.length() - t.getKey().length());
              List<String> whole =
                  Stream.concat(OF_THE_WHOLE.stream(), Stream.of(unit, project)).toList();
              boolean named = !t.getKey().equals("投入") || before.endsWith("项目");
              return named && TextFigures.withoutEndings(before, whole).isEmpty();
            })
        .flatMap(
            t ->
                mismatch(
                    text,
                    quantity,
                    t.getKey(),
                    t.getValue().stream()
                        .filter(m -> funds.missing().get(m) == 0)
                        .map(m -> funds.total(m).orElse(null))
                        .filter(Objects::nonNull)));
  }

  private static Optional<Remark> mismatch(
      String text, Quantity quantity, String name, Stream<Money> known) {
    List<Money> amounts = known.toList();
    boolean agrees = amounts.stream().anyMatch(m -> quantity.isShownForYuan(m.yuan()));
    if (amounts.isEmpty() || agrees) {
      return Optional.empty();
    }
    String data =
        amounts.stream()
            .distinct()
            .map(m -> quantity.ofYuan(m.yuan()) + quantity.unit())
            .collect(Collectors.joining(TEXTS.get("list.separator")));
    return Optional.of(
        Remark.of(
            Rule.R14,
            Severity.ERROR,
            quantity.start(),
            quantity.unitEnd(),
            TEXTS.get("figure.differs", name, quantity.in(text), data)));
  }
}
