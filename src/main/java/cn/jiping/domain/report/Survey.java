package cn.jiping.domain.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * A questionnaire on satisfaction (满意度调查), counted.
 *
 * @param sent questionnaires sent out; 0 or more
 * @param returned valid ones that came back; 0 or more
 * @param answers how many chose each of the five answers, the best first; 0 or more
 * @param satisfied how many of the answers, from the best, count as satisfied: 2 or 3
 */
public record Survey(
    OptionalInt sent, OptionalInt returned, List<OptionalInt> answers, int satisfied) {
  /** How many answers there are to choose from. */
  public static final int ANSWERS = 5;

  public static final Survey NONE =
      new Survey(
          OptionalInt.empty(),
          OptionalInt.empty(),
          Collections.nCopies(ANSWERS, OptionalInt.empty()),
          2);

  public Survey {
    answers = List.copyOf(answers);
    if (answers.size() != ANSWERS || satisfied < 2 || satisfied > 3) {
      throw new IllegalArgumentException(answers.size() + " answers, " + satisfied + " satisfied");
    }
  }

  /** Nothing was counted. */
  public boolean isBlank() {
    return sent.isEmpty() && returned.isEmpty() && answers.stream().allMatch(OptionalInt::isEmpty);
  }

  public Survey withSent(OptionalInt value) {
    return new Survey(value, returned, answers, satisfied);
  }

  public Survey withReturned(OptionalInt value) {
    return new Survey(sent, value, answers, satisfied);
  }

  /**
   * The same survey with another count of one answer.
   *
   * @param index from 0, the best answer, to 4
   */
  public Survey withAnswer(int index, OptionalInt value) {
    List<OptionalInt> changed = new ArrayList<>(answers);
    changed.set(index, value);
    return new Survey(sent, returned, changed, satisfied);
  }

  public Survey withSatisfied(int value) {
    return new Survey(sent, returned, answers, value);
  }
}
