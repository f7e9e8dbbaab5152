package cn.jiping.ui.step.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Measure;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonViewModelTest {
  private final ReportSession session =
      Sessions.of(ReportFixtures.rich().withEvaluation(Evaluation.NONE));
  private List<EarlierYear> kept = List.of();
  private final ComparisonViewModel model =
      new ComparisonViewModel(
          session, report -> kept, new DirectTaskRunner(), new AnsweringDialogs());

  private void type(int row, int back, String text) {
    model.rows().get(row).earlier().get(back - 1).textProperty().set(text);
  }

  private List<EarlierYear> years() {
    return session.report().evaluation().earlierYears();
  }

  @Test
  void theReportsOwnYearStandsBesideTheTwoBeforeIt() {
    model.attach();
    assertEquals(List.of(2021, 2020, 2019), model.computedProperty().get().years());
  }

  @Test
  void whatIsTypedBelongsToItsYear_andTheRateFollows() {
    session.change(r -> r.withAmountUnit(AmountUnit.WAN));
    model.attach();
    type(0, 2, "200");
    type(2, 2, "150");
    int first = Measure.values().length;
    type(first, 1, "5");
    type(model.rows().size() - 1, 1, "88.5分");
    assertEquals(
        List.of(
            EarlierYear.blank(2020)
                .withGrades(List.of(new GradeCount("先进", 5)))
                .withScore(Optional.of(new BigDecimal("88.50"))),
            EarlierYear.blank(2019)
                .withTotal(Measure.BUDGET, Optional.of(Money.of("200", AmountUnit.WAN)))
                .withTotal(Measure.SPENT, Optional.of(Money.of("150", AmountUnit.WAN)))),
        years());
    assertEquals("75.00%", model.computedProperty().get().rates().get(2));
  }

  @Test
  void whatIsKeptOfOtherYearsAndGradesStays_butIsNotShown() {
    EarlierYear other =
        EarlierYear.blank(2020).withGrades(List.of(new GradeCount("较好", 9), grade("先进", 4)));
    session.change(r -> r.withEvaluation(r.evaluation().withEarlierYears(List.of(other))));
    model.attach();
    type(Measure.values().length, 1, "5");
    assertEquals(List.of(grade("先进", 5), grade("较好", 9)), years().getFirst().grades());
    session.change(r -> r.withYear(2020));
    assertEquals(List.of(2020, 2019, 2018), model.computedProperty().get().years());
    assertEquals(List.of("—", "—", "—"), model.computedProperty().get().rates());
    type(0, 1, "7");
    assertEquals(List.of(2020, 2019), years().stream().map(EarlierYear::year).toList());
  }

  private static GradeCount grade(String grade, int count) {
    return new GradeCount(grade, count);
  }

  @Test
  void aYearOfWhichNothingIsLeftIsNotKept() {
    model.attach();
    type(0, 1, "10");
    type(0, 1, "");
    assertEquals(List.of(), years());
  }

  @Test
  void whatIsNoScoreStaysAsTypedAndChangesNothing() {
    model.attach();
    int score = model.rows().size() - 1;
    type(score, 1, "100.01");
    assertTrue(model.rows().get(score).earlier().getFirst().errorProperty().get().contains("100"));
    assertEquals(List.of(), years());
  }

  @Test
  void earlierReportsFillTheirYears_inOneChange() {
    model.attach();
    type(0, 2, "7");
    session.change(r -> r.withUnplacedText("别处的改动"));
    kept = List.of(EarlierYear.blank(2020).withScore(Optional.of(new BigDecimal("91.00"))));
    model.takeEarlier();
    assertEquals(2, years().size());
    assertEquals(Optional.of(new BigDecimal("91.00")), years().getFirst().score());
    assertEquals("已取到2020年的数。", model.takenProperty().get());
    session.undo();
    assertEquals(List.of(2019), years().stream().map(EarlierYear::year).toList());
  }

  @Test
  void whatIsTypedStays_isNamedWhenItDiffers_andIsAStepOfItsOwn() {
    session.change(r -> r.withAmountUnit(AmountUnit.WAN));
    model.attach();
    type(0, 1, "7");
    int score = model.rows().size() - 1;
    type(score, 1, "88.00");
    EarlierYear typed = years().getFirst();
    kept =
        List.of(
            EarlierYear.blank(2020)
                .withTotal(Measure.BUDGET, Optional.of(Money.of("9", AmountUnit.WAN)))
                .withTotal(Measure.SPENT, Optional.of(Money.of("8", AmountUnit.WAN)))
                .withGrades(List.of(grade("先进", 4)))
                .withScore(Optional.of(new BigDecimal("88.00"))));
    model.takeEarlier();
    EarlierYear filled = years().getFirst();
    assertEquals(typed.total(Measure.BUDGET), filled.total(Measure.BUDGET));
    assertEquals(kept.getFirst().total(Measure.SPENT), filled.total(Measure.SPENT));
    assertEquals(Optional.of(4), filled.count("先进"));
    assertEquals(
        "已取到2020年的数。已填的没有改，与往年的报告不同：2020年预算数。要用报告里的数，请清空后再取。", model.takenProperty().get());
    type(score, 1, "89.00");
    session.undo();
    assertEquals(filled, years().getFirst());
    session.undo();
    assertEquals(typed, years().getFirst());
  }

  @Test
  void thatThereIsNoEarlierReportIsSaid() {
    model.attach();
    model.takeEarlier();
    assertTrue(model.takenProperty().get().contains("没有本单位前两年的报告"));
  }
}
