package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.text.Labels;
import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.domain.check.text.Quantity;
import cn.jiping.domain.check.text.Remark;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * R21: an execution rate (执行率) of all funds in the text is that of the fund lines, spent ÷ budget
 * or spent ÷ received; a rate of funds in place (到位率) is received ÷ budget.
 */
final class RatesInText implements DataCheck {
  private static final Texts TEXTS = Texts.of(RatesInText.class);
  private static final String EXECUTION = "执行率";
  private static final String IN_PLACE = "到位率";

  /** What may stand before the name of a rate that is about all funds. */
  private static final List<String> WHOLE =
      List.of(
          "预算", "资金", "项目", "总体", "整体", "全年", "年度", "本", "该", "支出", "经费", "的", "街道", "年", "专项", "0",
          "1", "2", "3", "4", "5", "6", "7", "8", "9");

  @Override
  public List<Remark> remarks(Report report, Manuscript manuscript) {
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    List<BigDecimal> execution =
        Stream.of(funds.executionOfBudget(), funds.executionOfReceived())
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    List<BigDecimal> inPlace = funds.inPlace().stream().toList();
    List<String> whole =
        Stream.concat(WHOLE.stream(), Stream.of(report.unit().name(), report.cover().projectName()))
            .toList();
    return TextFigures.remarks(
        manuscript,
        (text, q) -> {
          String label = q.isPercent() ? Labels.before(text, q) : "";
          return label.endsWith(EXECUTION) && isWhole(label, EXECUTION, whole)
              ? mismatch(text, q, EXECUTION, execution)
              : label.endsWith(IN_PLACE) && isWhole(label, IN_PLACE, whole)
                  ? mismatch(text, q, IN_PLACE, inPlace)
                  : Optional.empty();
        });
  }

  private static boolean isWhole(String label, String name, List<String> whole) {
    String before = label.substring(0, label.length() - name.length());
    return TextFigures.withoutEndings(before, whole).isEmpty();
  }

  private static Optional<Remark> mismatch(
      String text, Quantity quantity, String name, List<BigDecimal> rates) {
    if (rates.isEmpty() || rates.stream().anyMatch(quantity::isShownFor)) {
      return Optional.empty();
    }
    String data =
        rates.stream()
            .map(r -> r.toPlainString() + "%")
            .collect(Collectors.joining(TEXTS.get("list.separator")));
    return Optional.of(
        Remark.of(
            Rule.R21,
            Severity.ERROR,
            quantity.start(),
            quantity.unitEnd(),
            TEXTS.get("figure.differs", name, quantity.in(text), data)));
  }
}
