package cn.jiping.ui.step.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Goals;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.step.goal.GoalsViewModel.Goal;
import org.junit.jupiter.api.Test;

class GoalsViewModelTest {
  private final ReportSession session = Sessions.of(ReportFixtures.rich());
  private final GoalsViewModel model = new GoalsViewModel(session);

  @Test
  void eachTextChangesItsOwnGoalOnly() {
    model.attach();
    model.textProperty(Goal.OVERALL).set("甲");
    model.textProperty(Goal.STAGES).set("乙");
    model.textProperty(Goal.EXPECTED).set("丙");
    model.textProperty(Goal.REACHED).set("丁");
    assertEquals(new Goals("甲", "乙", "丙", "丁"), session.report().evaluation().goals());
  }

  @Test
  void aGoalThatRefersToAFigureIsShownAsItIsPrinted_anotherIsNot() {
    model.attach();
    model.textProperty(Goal.EXPECTED).set("{报告.年度}年的目标");
    model.textProperty(Goal.REACHED).set("已完成");
    assertEquals("2021年的目标", model.printedProperty(Goal.EXPECTED).get());
    assertEquals("", model.printedProperty(Goal.REACHED).get());
  }

  @Test
  void followsTheReportWhileAttachedOnly() {
    model.attach();
    session.change(r -> r.withEvaluation(r.evaluation().withGoals(new Goals("一", "", "", ""))));
    assertEquals("一", model.textProperty(Goal.OVERALL).get());
    model.detach();
    session.change(r -> r.withEvaluation(r.evaluation().withGoals(new Goals("二", "", "", ""))));
    assertEquals("一", model.textProperty(Goal.OVERALL).get());
  }
}
