package cn.jiping.ui.step.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.Survey;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.SummaryBar;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyViewModelTest {
  private final ReportSession session =
      Sessions.of(ReportFixtures.rich().withEvaluation(Evaluation.NONE));
  private final SurveyViewModel model = new SurveyViewModel(session);

  private Survey survey() {
    return session.report().evaluation().survey();
  }

  private void count(String sent, String returned, String... answers) {
    model.sent().textProperty().set(sent);
    model.returned().textProperty().set(returned);
    for (int i = 0; i < answers.length; i++) {
      model.answers().get(i).textProperty().set(answers[i]);
    }
  }

  private String card(int index) {
    SummaryBar.Item item = model.summaryProperty().get().get(index);
    return item.value() + item.unit();
  }

  @Test
  void theRatesFollowFromTheCounts() {
    model.attach();
    count("120", "100", "60", "35", "3", "2", "0");
    assertEquals("95.00%", card(0));
    assertEquals("83.33%", card(1));
    assertEquals("依据：共发放问卷120份，收回有效问卷100份，其中回答非常满意、满意的95份，满意率95.00%。", model.basisProperty().get());
  }

  @Test
  void theMiddleAnswerCountsWhenTheClerkSaysSo() {
    model.attach();
    count("", "", "60", "35", "3", "2", "0");
    model.satisfiedProperty().set(3);
    assertEquals("98.00%", card(0));
    assertEquals("基本满意", SurveyViewModel.answer(2, 3));
    assertEquals("一般", SurveyViewModel.answer(2, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"很多", "-1", "1.5", "12345678"})
  void whatIsNoNumberStaysAsTypedAndChangesNothing(String text) {
    model.attach();
    count(text, "");
    assertTrue(model.sent().errorProperty().get().contains("整数"));
    assertEquals(text, model.sent().textProperty().get());
    assertEquals(Survey.NONE, survey());
  }

  @Test
  void fullWidthDigitsAndTheUnitAreRead() {
    model.attach();
    count("１２０份", "");
    assertEquals(OptionalInt.of(120), survey().sent());
    count("", "");
    assertEquals(Survey.NONE, survey());
  }
}
