package cn.jiping.ui.kit.table;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small table of fund lines for the tests of the table. */
final class Fund {
  static final Column<FundLine> CATEGORY =
      TextColumn.recalling("类别", 200, FundLine::category, FundLine::withCategory);
  static final Column<FundLine> BUDGET = amount("预算数", Measure.BUDGET);
  static final Column<FundLine> SPENT = amount("执行数", Measure.SPENT);
  static final Column<FundLine> LENGTH =
      new ComputedColumn<>(
          "字数", 60, f -> Integer.toString(f.category().length()), Column.Align.RIGHT);
  static final Column<FundLine> NOTE =
      TextColumn.plain("备注", 160, FundLine::note, FundLine::withNote).alias("说明");
  static final List<Column<FundLine>> COLUMNS = List.of(CATEGORY, BUDGET, SPENT, LENGTH, NOTE);

  private Fund() {}

  private static Column<FundLine> amount(String title, Measure measure) {
    return new AmountColumn<>(
        title,
        100,
        List.of(),
        f -> f.amount(measure),
        (f, money) -> f.withAmount(measure, money),
        () -> AmountUnit.WAN);
  }

  /** A table without screen, and each list of rows it handed over. */
  static TableModel<FundLine> table(List<List<FundLine>> handedOver) {
    return new TableModel<>(
        COLUMNS, FundLine::id, FundLine::blank, FundLine::isBlank, handedOver::add);
  }

  static TableModel<FundLine> table(String... categories) {
    TableModel<FundLine> table = table(new ArrayList<>());
    List<FundLine> rows = new ArrayList<>();
    for (String category : categories) {
      rows.add(FundLine.blank().withCategory(category));
    }
    table.show(rows);
    return table;
  }

  static List<String> categories(TableModel<FundLine> table) {
    return table.rows().stream().map(FundLine::category).toList();
  }

  /** The budget in 元 without trailing zeros. */
  static Optional<String> budget(FundLine line) {
    return line.budget().map(m -> m.yuan().stripTrailingZeros()).map(BigDecimal::toPlainString);
  }
}
