package cn.jiping.ui.step.fund;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import cn.jiping.service.sheet.FundSheet;
import cn.jiping.ui.kit.table.AmountColumn;
import cn.jiping.ui.kit.table.Column;
import cn.jiping.ui.kit.table.ComputedColumn;
import cn.jiping.ui.kit.table.TextColumn;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The columns of the fund table. */
final class FundColumns {
  private static final Texts TEXTS = Texts.of(FundColumns.class);

  private FundColumns() {}

  /**
   * @param unit the unit of the amounts now
   * @param share the share of a line as it is shown
   */
  static List<Column<FundLine>> of(Supplier<AmountUnit> unit, Function<FundLine, String> share) {
    return List.of(
        text("category", 250, FundLine::category, FundLine::withCategory),
        text("source", 110, FundLine::source, FundLine::withSource).offering(TEXTS.list("sources")),
        amount(Measure.BUDGET, unit),
        amount(Measure.RECEIVED, unit),
        amount(Measure.SPENT, unit),
        new ComputedColumn<>(TEXTS.get("column.share"), 92, share, Column.Align.RIGHT),
        text("note", 120, FundLine::note, FundLine::withNote));
  }

  private static TextColumn<FundLine> text(
      String key,
      double width,
      Function<FundLine, String> getter,
      BiFunction<FundLine, String, FundLine> with) {
    String title = TEXTS.get("column." + key);
    return TextColumn.recalling(title, width, getter, with)
        .alias(FundSheet.table().synonyms(title).toArray(String[]::new));
  }

  private static AmountColumn<FundLine> amount(Measure measure, Supplier<AmountUnit> unit) {
    String title = TEXTS.get("column." + measure);
    return new AmountColumn<>(
        title,
        100,
        FundSheet.table().synonyms(title),
        line -> line.amount(measure),
        (line, money) -> line.withAmount(measure, money),
        unit);
  }
}
