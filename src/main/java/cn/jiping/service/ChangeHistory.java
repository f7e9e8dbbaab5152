package cn.jiping.service;

import cn.jiping.domain.compare.ReportChange;
import cn.jiping.domain.report.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What was changed in the open report and can be taken back, and what was taken back and can be
 * done again. Reports share what a change leaves alone, so that many steps cost little. One thread
 * at a time.
 */
final class ChangeHistory {
  /** Steps that are kept, at most. */
  static final int MOST = 1_000;

  /** Typing at one place is one step, until it pauses for so long … */
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** … or has gone on for so long. */
  private static final Duration LONGEST = Duration.ofSeconds(15);

  /** One step. */
  private record Step(
      Report before, Report after, ReportChange forwards, Instant begun, Instant ended) {
    static Step of(Report before, Report after, Instant begun, Instant ended) {
      return new Step(before, after, ReportChange.between(before, after), begun, ended);
    }

    ReportChange backwards() {
      return ReportChange.between(after, before);
    }
  }

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private boolean ended;

  /** What is changed next is another step, however soon it comes. */
  void endStep() {
    ended = true;
  }

  /** Notes a change. What was taken back before it can't be done again any more. */
  void add(Report before, Report after, Instant now) {
    boolean fresh = undone.isEmpty() && !ended;
    ended = false;
    undone.clear();
    Step last = done.peek();
    if (fresh && last != null && last.after() == before && goesOn(last, after, now)) {
      done.pop();
      if (!last.before().equals(after)) {
        done.push(Step.of(last.before(), after, last.begun(), now));
      }
    } else {
      done.push(Step.of(before, after, now, now));
    }
    if (done.size() > MOST) {
      done.removeLast();
    }
  }

  private static boolean goesOn(Step last, Report after, Instant now) {
    boolean soon =
        Duration.between(last.ended(), now).compareTo(PAUSE) < 0
            && Duration.between(last.begun(), now).compareTo(LONGEST) < 0;
    return soon && ReportChange.between(last.after(), after).continues(last.forwards());
  }

  /** What would be taken back next. */
  Optional<ReportChange> undoable() {
    return Optional.ofNullable(done.peek()).map(Step::forwards);
  }

  /** What would be done again next. */
  Optional<ReportChange> redoable() {
    return Optional.ofNullable(undone.peek()).map(Step::forwards);
  }

  /**
   * A report that was reached.
   *
   * @param change what led there
   */
  record Move(Report report, ReportChange change) {}

  /** Takes the last step back. */
  Optional<Move> undo() {
    Optional<Step> step = Optional.ofNullable(done.poll());
    step.ifPresent(undone::push);
    return step.map(s -> new Move(s.before(), s.backwards()));
  }

  /** Does the step that was taken back last again. */
  Optional<Move> redo() {
    Optional<Step> step = Optional.ofNullable(undone.poll());
    step.ifPresent(done::push);
    return step.map(s -> new Move(s.after(), s.forwards()));
  }

  /** Forgets all: a finalised report is not taken back. */
  void clear() {
    done.clear();
    undone.clear();
  }
}
