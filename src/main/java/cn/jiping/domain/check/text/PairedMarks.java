package cn.jiping.domain.check.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The quotes and brackets of a passage: which belong together, and what is wrong with the others.
 * Each family is paired by itself, so that one mistake does not upset the marks around it; then the
 * pairs are tried for crossing. Time grows with the length of the text.
 */
final class PairedMarks {

  /** Marks that pair with each other. */
  enum Family {
    DOUBLE_QUOTE("“", "”", false),
    SINGLE_QUOTE("‘", "’", false),
    TITLE("《", "》", false),
    SINGLE_TITLE("〈", "〉", false),
    ROUND("（(", "）)", true),
    LENTICULAR("【", "】", true),
    TORTOISE("〔", "〕", true),
    SQUARE("[［", "]］", true),
    CORNER("「", "」", true),
    WHITE_CORNER("『", "』", true);

    private final String opening;
    private final String closing;

    /** Whether a pair may stand in another one of its own family. */
    private final boolean nests;

    Family(String opening, String closing, boolean nests) {
      this.opening = opening;
      this.closing = closing;
      this.nests = nests;
    }

    /** The mark as it is written in Chinese text. */
    char mark(Side side) {
      return (side == Side.OPEN ? opening : closing).charAt(0);
    }

    boolean nests() {
      return nests;
    }

    boolean opens(char c) {
      return opening.indexOf(c) >= 0;
    }

    /** The family that takes turns with this one when marks stand in marks. */
    Family inner() {
      return switch (this) {
        case DOUBLE_QUOTE -> SINGLE_QUOTE;
        case SINGLE_QUOTE -> DOUBLE_QUOTE;
        case TITLE -> SINGLE_TITLE;
        default -> TITLE;
      };
    }
  }

  /** Which way a mark faces; a straight quote faces either way. */
  enum Side {
    OPEN,
    CLOSE,
    EITHER
  }

  /** What is wrong. */
  enum Fault {
    /** The other side's mark was meant. */
    FACING,
    /** Nothing closes it. */
    UNCLOSED,
    /** Nothing opens it. */
    UNOPENED,
    /** Two marks of different families stand as a pair. */
    MISMATCH,
    /** A pair in a pair of the same family. */
    NESTED,
    /** It closes while another pair inside is still open. */
    CROSSED,
    /** One is full width and its partner is not. */
    WIDTH
  }

  /**
   * A mark.
   *
   * @param at its char in the text
   * @param depth how many pairs of the family that takes turns with its own stand open here
   */
  record Mark(int at, Family family, Side side, int depth) {}

  /** Two marks that belong together. */
  record Pair(Mark open, Mark close) {}

  /**
   * Something wrong.
   *
   * @param start first char
   * @param end after the last one
   * @param other the mark that is missing or was expected there
   * @param fix what should stand there; only where that is certain
   */
  record Wrong(
      Fault fault,
      Family family,
      int start,
      int end,
      Optional<Family> other,
      Optional<String> fix) {
    /** A mark that should face this way. */
    static Wrong facing(Mark mark, Side right) {
      String mend = String.valueOf(mark.family().mark(right));
      return new Wrong(
          Fault.FACING,
          mark.family(),
          mark.at(),
          mark.at() + 1,
          Optional.empty(),
          Optional.of(mend));
    }
  }

  /**
   * What a straight quote stands for.
   *
   * @param certain whether all straight quotes of the passage pair
   */
  record Straight(Mark mark, Side side, boolean certain) {}

  /** A connecting word of the list; then two quotes around it close and open. */
  private static final String CONNECTORS = "、，。；：和与及或 ";

  private final String text;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Wrong> wrong = new ArrayList<>();
  private final List<Straight> straight = new ArrayList<>();

  /** Marks without a partner, of all families. */
  private final List<Mark> alone = new ArrayList<>();

  private PairedMarks(String text) {
    this.text = text;
  }

  /**
   * The marks of a text.
   *
   * @param ignored chars that are no prose
   */
  static PairedMarks of(String text, BitSet ignored) {
    List<Mark> marks = MarkReader.marks(text, ignored);
    PairedMarks all = new PairedMarks(text);
    all.pair(marks);
    if (all.alone.isEmpty()) {
      return all;
    }
    // “1）” and “:)” look like brackets that close: they count as such only where that fits better.
    List<Mark> sure = marks.stream().filter(m -> !MarkReader.isNumberOrSmiley(text, m)).toList();
    if (sure.size() == marks.size()) {
      return all;
    }
    PairedMarks fewer = new PairedMarks(text);
    fewer.pair(sure);
    return fewer.alone.size() < all.alone.size() ? fewer : all;
  }

  /** What is wrong, in no order. */
  List<Wrong> wrong() {
    return wrong;
  }

  /** All pairs, in no order; those of which one mark is wrong are among them. */
  List<Pair> pairs() {
    return pairs;
  }

  /** The straight quotes and what they stand for; those without a partner have the side EITHER. */
  List<Straight> straight() {
    return straight;
  }

  private void pair(List<Mark> marks) {
    Map<Family, List<Mark>> byFamily = new EnumMap<>(Family.class);
    marks.forEach(m -> byFamily.computeIfAbsent(m.family(), f -> new ArrayList<>()).add(m));
    byFamily.forEach(
        (family, own) -> {
          if (family.nests) {
            pairNesting(own);
          } else {
            new Turns(own).pair();
          }
        });
    alone.sort(Comparator.comparingInt(Mark::at));
    MarkFaults.find(text, pairs, alone, wrong);
  }

  private void pairNesting(List<Mark> marks) {
    Deque<Mark> open = new ArrayDeque<>();
    for (Mark mark : marks) {
      if (mark.side() == Side.OPEN) {
        open.push(mark);
      } else if (open.isEmpty()) {
        alone.add(mark);
      } else {
        pairs.add(new Pair(open.pop(), mark));
      }
    }
    alone.addAll(open);
  }

  /** Pairs marks of which none stands in a pair of its own family: they open and close in turn. */
  private final class Turns {
    private final List<Mark> marks;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final List<Straight> straightOnes = new ArrayList<>();
    private int at;

    Turns(List<Mark> marks) {
      this.marks = marks;
    }

    void pair() {
      for (at = 0; at < marks.size(); at++) {
        Mark mark = marks.get(at);
        switch (mark.side()) {
          case OPEN -> opening(mark);
          case CLOSE -> closing(mark);
          case EITHER -> either(mark);
        }
      }
      alone.addAll(open);
      boolean certain = straightOnes.stream().noneMatch(s -> s.side() == Side.EITHER);
      straightOnes.forEach(s -> straight.add(new Straight(s.mark(), s.side(), certain)));
    }

    private Optional<Mark> ahead(int steps) {
      return at + steps < marks.size() ? Optional.of(marks.get(at + steps)) : Optional.empty();
    }

    private boolean isAhead(int steps, Side side) {
      return ahead(steps).filter(m -> m.side() == side).isPresent();
    }

    private void opening(Mark mark) {
      if (open.isEmpty() || mark.depth() > open.peek().depth()) {
        open.push(mark);
      } else if (isAhead(1, Side.CLOSE)) {
        Mark next = marks.get(at + 1);
        if (!isAhead(2, Side.CLOSE)) {
          alone.add(open.pop());
          open.push(mark);
        } else if (isConnector(mark.at() + 1, next.at())) {
          facing(mark, Side.CLOSE);
          pairs.add(new Pair(open.pop(), mark));
          facing(next, Side.OPEN);
          open.push(next);
          at++;
        } else {
          nested(mark, next);
          at++;
        }
      } else {
        facing(mark, Side.CLOSE);
        pairs.add(new Pair(open.pop(), mark));
      }
    }

    private void closing(Mark mark) {
      if (!open.isEmpty()) {
        pairs.add(new Pair(open.pop(), mark));
      } else if (isAhead(1, Side.CLOSE)) {
        facing(mark, Side.OPEN);
        open.push(mark);
      } else if (isAhead(1, Side.OPEN) && !isAhead(2, Side.CLOSE)) {
        Mark next = marks.get(at + 1);
        facing(mark, Side.OPEN);
        facing(next, Side.CLOSE);
        pairs.add(new Pair(mark, next));
        at++;
      } else {
        alone.add(mark);
      }
    }

    private void either(Mark mark) {
      boolean twoStraight = isAhead(1, Side.EITHER);
      if (open.isEmpty()) {
        if (twoStraight) {
          straightPair(mark, marks.get(at + 1));
        } else if (isAhead(1, Side.CLOSE)) {
          straightOnes.add(new Straight(mark, Side.OPEN, true));
          open.push(mark);
        } else {
          straightOnes.add(new Straight(mark, Side.EITHER, false));
        }
      } else if (twoStraight && !isConnector(mark.at() + 1, marks.get(at + 1).at())) {
        straightPair(mark, marks.get(at + 1));
      } else if (isAhead(1, Side.CLOSE)) {
        straightOnes.add(new Straight(mark, Side.EITHER, false));
      } else {
        straightOnes.add(new Straight(mark, Side.CLOSE, true));
        pairs.add(new Pair(open.pop(), mark));
      }
    }

    private void straightPair(Mark first, Mark second) {
      straightOnes.add(new Straight(first, Side.OPEN, true));
      straightOnes.add(new Straight(second, Side.CLOSE, true));
      pairs.add(new Pair(first, second));
      at++;
    }

    private void facing(Mark mark, Side right) {
      wrong.add(Wrong.facing(mark, right));
    }

    private void nested(Mark first, Mark second) {
      pairs.add(new Pair(first, second));
      Family family = first.family();
      Family inner = family.inner();
      boolean doubled =
          open.peek().at() + 1 == first.at() && marks.get(at + 2).at() == second.at() + 1;
      boolean plain = first.depth() == second.depth();
      String mended =
          inner.mark(Side.OPEN)
              + text.substring(first.at() + 1, second.at())
              + inner.mark(Side.CLOSE);
      wrong.add(
          new Wrong(
              Fault.NESTED,
              family,
              first.at(),
              second.at() + 1,
              Optional.of(inner),
              plain && !doubled ? Optional.of(mended) : Optional.empty()));
    }
  }

  /** Nothing but a comma or an “and” stands here. */
  private boolean isConnector(int from, int to) {
    return to - from <= 2
        && text.substring(from, to).chars().allMatch(c -> CONNECTORS.indexOf(c) >= 0);
  }
}
