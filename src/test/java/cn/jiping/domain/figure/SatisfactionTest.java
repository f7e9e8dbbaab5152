package cn.jiping.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.report.Survey;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionTest {
  private static Survey survey(String sent, String returned, String answers, int satisfied) {
    Survey survey =
        Survey.NONE.withSent(count(sent)).withReturned(count(returned)).withSatisfied(satisfied);
    String[] each = answers.split(" ", -1);
    for (int i = 0; i < each.length; i++) {
      survey = survey.withAnswer(i, count(each[i]));
    }
    return survey;
  }

  private static OptionalInt count(String text) {
    return text.isEmpty() || text.equals("-")
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(text));
  }

  @ParameterizedTest(name = "{0} sent, {1} returned, {2}, first {3}")
  @CsvSource({
    "120, 100, 60 30 5 3 2, 2, 90.00, 83.33",
    "120, 100, 60 30 5 3 2, 3, 95.00, 83.33",
    "100, 100, 100 0 0 0 0, 2, 100.00, 100.00",
    "100, 3, 1 1 0 0 1, 2, 66.67, 3.00",
    "'', 100, 60 30 5 3 2, 2, 90.00, ''",
    "'', '', 60 30 5 3 2, 2, 90.00, ''",
    "120, 100, 60 30 5 3 1, 2, '', 83.33", // answers don't add up
    "120, 100, 60 30 5 3 3, 2, '', 83.33",
    "90, 100, 60 30 5 3 2, 2, 90.00, ''", // more came back than were sent
    "0, 0, 0 0 0 0 0, 2, '', ''",
    "120, 100, - - - - -, 2, '', 83.33",
    "'', '', 5 - - - -, 2, 100.00, ''"
  })
  void ratesFollowFromWhatWasCounted(
      String sent, String returned, String answers, int satisfied, String rate, String returnRate) {
    Satisfaction satisfaction = Satisfaction.of(survey(sent, returned, answers, satisfied));
    assertEquals(Scored.number(rate), satisfaction.rate());
    assertEquals(Scored.number(returnRate), satisfaction.returnRate());
  }

  @Test
  void baseIsWhatCameBack() {
    Satisfaction satisfaction = Satisfaction.of(survey("120", "100", "60 30 5 3 2", 2));
    assertEquals(100, satisfaction.base());
    assertEquals(90, satisfaction.satisfied());
    assertEquals(100, satisfaction.counted());
  }
}
