package cn.jiping.domain.check.text;

import cn.jiping.domain.check.text.PairedMarks.Family;
import cn.jiping.domain.check.text.PairedMarks.Fault;
import cn.jiping.domain.check.text.PairedMarks.Mark;
import cn.jiping.domain.check.text.PairedMarks.Pair;
import cn.jiping.domain.check.text.PairedMarks.Side;
import cn.jiping.domain.check.text.PairedMarks.Wrong;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names what is wrong with marks that were paired: those left alone, crossing pairs, widths. */
final class MarkFaults {
  /** Chars between two brackets of which the second is taken for one that faces the wrong way. */
  private static final int NEAR = 60;

  private final String text;
  private final List<Pair> pairs;
  private final List<Mark> alone;
  private final List<Wrong> wrong;

  private MarkFaults(String text, List<Pair> pairs, List<Mark> alone, List<Wrong> wrong) {
    this.text = text;
    this.pairs = pairs;
    this.alone = alone;
    this.wrong = wrong;
  }

  /**
   * Adds what is wrong, and the pairs of which one mark faces the wrong way.
   *
   * @param alone marks without a partner, in order
   */
  static void find(String text, List<Pair> pairs, List<Mark> alone, List<Wrong> wrong) {
    MarkFaults faults = new MarkFaults(text, pairs, alone, wrong);
    faults.judgeAlone();
    faults.findCrossing();
    faults.findWidths();
  }

  /** Names the mistakes behind the marks that stand alone: one a sentence and family. */
  private void judgeAlone() {
    Map<Family, Integer> named = new EnumMap<>(Family.class);
    int sentence = 0;
    int seen = 0;
    for (int i = 0; i < alone.size(); i++) {
      Mark mark = alone.get(i);
      for (; seen < mark.at(); seen++) {
        sentence += Chars.endsSentence(text.charAt(seen)) ? 1 : 0;
      }
      Mark next = i + 1 < alone.size() ? alone.get(i + 1) : null;
      if (next != null && isReversed(mark, next)) {
        boolean opens = mark.side() == Side.OPEN;
        wrong.add(Wrong.facing(opens ? next : mark, opens ? Side.CLOSE : Side.OPEN));
        pairs.add(new Pair(mark, next));
        i++;
      } else if (next != null && isMismatch(mark, next)) {
        wrong.add(mismatch(mark, next));
        i++;
      } else if (named.getOrDefault(mark.family(), -1) != sentence) {
        Fault fault = mark.side() == Side.OPEN ? Fault.UNCLOSED : Fault.UNOPENED;
        wrong.add(
            new Wrong(
                fault,
                mark.family(),
                mark.at(),
                mark.at() + 1,
                Optional.empty(),
                Optional.empty()));
        named.put(mark.family(), sentence);
      }
    }
  }

  private boolean isSameSentence(int from, int to) {
    return to - from <= NEAR && text.substring(from, to).chars().noneMatch(Chars::endsSentence);
  }

  /** （甲（ or ）甲）: one of the two faces the wrong way. */
  private boolean isReversed(Mark mark, Mark next) {
    return mark.family() == next.family()
        && mark.family().nests()
        && mark.side() == next.side()
        && next.at() > mark.at() + 1
        && isSameSentence(mark.at(), next.at());
  }

  /** “甲’ and the like. */
  private boolean isMismatch(Mark mark, Mark next) {
    return mark.family() != next.family()
        && mark.side() == Side.OPEN
        && next.side() == Side.CLOSE
        && isSameSentence(mark.at(), closer(mark, next));
  }

  private Wrong mismatch(Mark mark, Mark next) {
    int at = closer(mark, next);
    boolean outside = mark.family() == Family.SINGLE_QUOTE && mark.depth() == 0;
    Optional<String> fix =
        outside ? Optional.empty() : Optional.of(String.valueOf(mark.family().mark(Side.CLOSE)));
    return new Wrong(Fault.MISMATCH, mark.family(), at, at + 1, Optional.of(next.family()), fix);
  }

  /** In “甲‘乙”丙” it is the first ” that should be ’, though the second one stands alone. */
  private int closer(Mark mark, Mark next) {
    return text.indexOf(text.charAt(next.at()), mark.at());
  }

  private void findCrossing() {
    if (pairs.size() < 2) {
      return;
    }
    Pair[] byPlace = new Pair[text.length()];
    for (Pair pair : pairs) {
      byPlace[pair.open().at()] = pair;
      byPlace[pair.close().at()] = pair;
    }
    Deque<Pair> open = new ArrayDeque<>();
    BitSet crossed = new BitSet();
    for (int at = 0; at < byPlace.length; at++) {
      Pair pair = byPlace[at];
      if (pair == null) {
        continue;
      }
      if (pair.open().at() == at) {
        open.push(pair);
        continue;
      }
      while (crossed.get(open.peek().open().at())) {
        open.pop();
      }
      if (open.peek() == pair) {
        open.pop();
      } else {
        crossed.set(pair.open().at());
        wrong.add(
            new Wrong(
                Fault.CROSSED,
                pair.close().family(),
                at,
                at + 1,
                Optional.of(open.peek().open().family()),
                Optional.empty()));
      }
    }
  }

  private void findWidths() {
    for (Pair pair : pairs) {
      boolean halfOpen = isHalfBracket(pair.open());
      boolean halfClose = isHalfBracket(pair.close());
      if (halfOpen != halfClose) {
        Mark half = halfOpen ? pair.open() : pair.close();
        char full = half.family().mark(halfOpen ? Side.OPEN : Side.CLOSE);
        wrong.add(
            new Wrong(
                Fault.WIDTH,
                half.family(),
                half.at(),
                half.at() + 1,
                Optional.empty(),
                Optional.of(String.valueOf(full))));
      }
    }
  }

  private boolean isHalfBracket(Mark mark) {
    return mark.family() == Family.ROUND && text.charAt(mark.at()) < 0x80;
  }
}
