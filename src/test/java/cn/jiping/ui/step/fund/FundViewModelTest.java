package cn.jiping.ui.step.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.kit.sheet.FakeSheets;
import cn.jiping.ui.kit.table.Column;
import cn.jiping.ui.step.SampleData;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FundViewModelTest {
  private final ReportSession session = SampleData.session(SampleData.withFunds());
  private final FundViewModel model =
      new FundViewModel(session, Reviews.of(session), FakeSheets.tools());

  private String item(int index) {
    FundSummary.Item item = model.summaryProperty().get().items().get(index);
    return item.name() + " " + item.value() + item.unit();
  }

  private List<String> shares() {
    Column<FundLine> share = model.table().columns().get(5);
    return model.table().rows().stream().map(share::shown).toList();
  }

  private static FundLine line(String budget, String received, String spent) {
    return FundLine.blank()
        .withCategory("甲")
        .withAmount(Measure.BUDGET, amount(budget))
        .withAmount(Measure.RECEIVED, amount(received))
        .withAmount(Measure.SPENT, amount(spent));
  }

  private static Optional<Money> amount(String wan) {
    return Optional.of(Money.of(wan, AmountUnit.WAN));
  }

  @Test
  void sampleIsAddedUpAndShared() {
    model.attach();
    assertEquals("执行数合计 288.90万元", item(2));
    assertEquals(List.of("61.19", "30.33", "3.46", "3.01", "2.01"), shares());
    assertEquals(5, model.chartProperty().get().orElseThrow().bars().size());
  }

  @Test
  void unknownTotalsAndRatesAreShownAsUnknown_notAsZero() {
    model.attach();
    assertEquals("预算数合计 —", item(0));
    assertEquals("执行率（自评表） —", item(4));
  }

  @Test
  void bothExecutionRatesAreShownUnderTheirNames() {
    session.change(r -> r.withFundLines(List.of(line("100", "80", "60"))));
    model.attach();
    assertEquals("资金到位率 80.00%", item(3));
    assertEquals("执行率（自评表） 60.00%", item(4));
    assertEquals("执行率（指标框架） 75.00%", item(5));
  }

  @Test
  void unitChangesTheReportAndEveryAmount() {
    model.attach();
    model.unitProperty().set(AmountUnit.YUAN);
    assertEquals(AmountUnit.YUAN, session.report().amountUnit());
    assertEquals("执行数合计 2889000.00元", item(2));
    Column<FundLine> spent = model.table().columns().get(4);
    assertEquals("1767700.00", spent.shown(model.table().rows().getFirst()));
  }

  @Test
  void lineWithoutTheLeadingAmountIsRemarked() {
    model.attach();
    FundLine bare = FundLine.blank().withCategory("乙");
    session.change(r -> r.withFundLines(List.of(r.fundLines().get(0), r.fundLines().get(1), bare)));
    assertTrue(model.table().remarksProperty().get().get(bare.id()).contains("执行数"));
    assertEquals("", shares().getLast());
  }

  @Test
  void followsTheReportOnlyWhileAttached() {
    model.attach();
    model.detach();
    session.change(r -> r.withFundLines(List.of()));
    assertEquals(5, model.table().rows().size());
    model.attach();
    assertEquals(0, model.table().rows().size());
    assertEquals(Optional.empty(), model.chartProperty().get());
  }

  @Test
  void blankReportHasNothingToRemark() {
    Report blank = SampleData.blank().withFundLines(List.of(FundLine.blank()));
    ReportSession unused = SampleData.session(blank);
    FundViewModel fresh = new FundViewModel(unused, Reviews.of(unused), FakeSheets.tools());
    fresh.attach();
    assertTrue(fresh.table().remarksProperty().get().isEmpty());
    assertTrue(fresh.summaryProperty().get().items().stream().allMatch(i -> i.value().equals("—")));
  }
}
