package cn.jiping.ui.wizard;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import java.util.List;

/**
 * How far a step is, and how many open findings of each severity belong to it; none for an empty
 * step, whose emptiness says it all.
 */
public record StepMark(State state, int errors, int warnings, int notices) {
  /** Nothing to enter here. */
  public static final StepMark NONE = without(State.NONE);

  /** A mark without findings. */
  static StepMark without(State state) {
    return new StepMark(state, 0, 0, 0);
  }

  /** A mark that counts these findings. */
  static StepMark of(State state, List<Finding> findings) {
    return new StepMark(
        state,
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.NOTICE));
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }

  /** How many findings of this severity there are. */
  public int count(Severity severity) {
    return switch (severity) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case NOTICE -> notices;
    };
  }

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
