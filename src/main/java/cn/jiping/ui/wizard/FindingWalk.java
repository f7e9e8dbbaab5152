package cn.jiping.ui.wizard;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.report.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The way from finding to finding through the steps.
 *
 * @param steps those with a screen
 * @param order of places
 */
record FindingWalk(List<Step> steps, Comparator<Place> order) {

  /**
   * The finding after or before the one the clerk was led to last; from a step without it, the
   * nearest one in that direction. The ends meet.
   *
   * @param open in their order; those that no step shows are passed over
   * @param current the step at which the clerk is
   * @param at where the clerk was led to last, even if it is mended now
   */
  Optional<Finding> next(List<Finding> open, Step current, Optional<Finding> at, boolean forwards) {
    List<Finding> all = open.stream().filter(f -> stepOf(f) >= 0).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> from =
        at.map(Finding::place).filter(p -> current.covers(p) || current.part().isEmpty());
    int here = steps.indexOf(current);
    Predicate<Finding> isAhead =
        from.<Predicate<Finding>>map(p -> f -> order.compare(f.place(), p) >= 0)
            .orElse(f -> stepOf(f) >= here);
    int ahead = (int) all.stream().takeWhile(isAhead.negate()).count();
    int known = at.map(all::indexOf).orElse(-1);
    int next = forwards ? ahead : ahead - 1;
    if (from.isPresent() && known >= 0) {
      next = forwards ? known + 1 : known - 1;
    }
    return Optional.of(all.get(Math.floorMod(next, all.size())));
  }

  private int stepOf(Finding finding) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).covers(finding.place())) {
        return i;
      }
    }
    return -1;
  }
}
