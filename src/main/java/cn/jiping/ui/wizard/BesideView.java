package cn.jiping.ui.wizard;

import cn.jiping.domain.report.Place;

/** A step's screen that may also stand beside another step, and follow what is entered there. */
public interface BesideView extends StepView {
  /** Before it is attached: whether it stands beside another step, or alone. */
  void beside(boolean narrow);

  /** Brings this place into sight, as soon as it is there. */
  void follow(Place place);
}
