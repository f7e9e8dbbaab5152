package cn.jiping.app;

import java.util.Optional;

/**
 * What a later start asked the window to show, until that can be done: nothing is laid over a
 * password, a question or a work that is not finished.
 */
final class Reception {
  /** What the window is doing. */
  enum State {
    /** Its reports are not open yet, or not at present. */
    CLOSED,
    /** It asks for the password. */
    LOCKED,
    /** It waits for an answer. */
    ASKING,
    /** Something is done in the background that will have something to show. */
    WORKING,
    FREE
  }

  /** What to do now. */
  sealed interface Turn {
    /** Shows this. */
    record Show(String shown) implements Turn {}

    /** Asks the clerk whether to show this at once. */
    record Ask(String shown) implements Turn {}

    /** Looks again later. */
    record Wait() implements Turn {}

    /** There is nothing to do. */
    record Nothing() implements Turn {}
  }

  /** Most works take a moment; after so many looks at one that goes on the clerk decides. */
  static final int PATIENCE = 20;

  private Optional<String> wanted = Optional.empty();
  private int looks;

  /**
   * Notes what is to be shown; of several the last.
   *
   * @param shown not empty
   */
  void want(String shown) {
    wanted = Optional.of(shown);
    looks = 0;
  }

  /** Looks at what the window is doing now. */
  Turn look(State state) {
    if (wanted.isEmpty()) {
      return new Turn.Nothing();
    }
    looks = state == State.WORKING ? looks + 1 : 0;
    if (state != State.FREE && looks < PATIENCE) {
      return new Turn.Wait();
    }
    String shown = wanted.get();
    wanted = Optional.empty();
    return state == State.FREE ? new Turn.Show(shown) : new Turn.Ask(shown);
  }
}
