package cn.jiping.ui.wizard;

import cn.jiping.domain.report.Place;

/** Leads from one step to another, which the step that asks does not know. */
public interface Navigator {
  /** To the step where this place is entered, and to the place there. */
  void reveal(Place place);

  /** To the step with this id, such as {@link Steps#CHECK}. */
  void go(String step);
}
