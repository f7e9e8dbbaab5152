package cn.jiping.service.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import java.util.List;

/** The fund lines as a spreadsheet. */
public final class FundSheet {
  private static final Texts TEXTS = Texts.of(FundSheet.class);

  private FundSheet() {}

  /** The table; its rows are known by their category. */
  public static SheetTable<FundLine> table() {
    TextKind text = new TextKind(false);
    return new SheetTable<>(
        TEXTS.get("fund"),
        List.of(
            new SheetColumn<>(
                TEXTS.get("fund.category"),
                TEXTS.list("fund.category.also"),
                32,
                text,
                FundLine::category,
                FundLine::withCategory),
            new SheetColumn<>(
                TEXTS.get("fund.source"),
                TEXTS.list("fund.source.also"),
                16,
                text,
                FundLine::source,
                FundLine::withSource),
            amount(Measure.BUDGET),
            amount(Measure.RECEIVED),
            amount(Measure.SPENT),
            new SheetColumn<>(
                TEXTS.get("fund.note"),
                TEXTS.list("fund.note.also"),
                24,
                text,
                FundLine::note,
                FundLine::withNote)),
        true,
        FundLine::id,
        FundLine::blank,
        Report::fundLines,
        Report::withFundLines);
  }

  private static SheetColumn<FundLine, ?> amount(Measure measure) {
    return new SheetColumn<>(
        TEXTS.get("fund." + measure),
        TEXTS.list("fund." + measure + ".also"),
        18,
        new AmountKind(),
        line -> line.amount(measure),
        (line, money) -> line.withAmount(measure, money));
  }
}
