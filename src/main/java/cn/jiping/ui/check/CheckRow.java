package cn.jiping.ui.check;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import java.util.List;

/** A row of the list of findings. */
sealed interface CheckRow {
  /**
   * The head of the findings of one step or rule.
   *
   * @param count how many of them are listed
   * @param mendable open ones with a certain mend
   */
  record Group(String title, int count, List<Finding> mendable) implements CheckRow {}

  /**
   * One finding.
   *
   * @param label the rule or the step, whichever the group does not name
   */
  record Line(Review.Entry entry, String label, Excerpt excerpt) implements CheckRow {
    Finding finding() {
      return entry.finding();
    }
  }
}
