package cn.jiping.ui.wizard;

import cn.jiping.domain.check.Finding.Severity;
import java.util.Optional;

/**
 * How far a step is.
 *
 * @param findings how many findings belong to it; 0 for an empty step, whose emptiness says it all
 * @param worst the worst of these findings
 */
public record StepMark(State state, int findings, Optional<Severity> worst) {
  /** Nothing to enter here. */
  public static final StepMark NONE = new StepMark(State.NONE, 0, Optional.empty());

  /** Nothing has been entered. */
  public boolean isEmpty() {
    return state == State.EMPTY || state == State.OPTIONAL;
  }

  /** How much of it is there. */
  public enum State {
    /** Nothing is entered on this step. */
    NONE,
    /** Nothing has been entered yet. */
    EMPTY,
    /** Nothing has been entered, and nothing needs to be. */
    OPTIONAL,
    /** Something is missing or wrong. */
    BEGUN,
    /** Nothing is missing or wrong, notices apart. */
    COMPLETE
  }
}
