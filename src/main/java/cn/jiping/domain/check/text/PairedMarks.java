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

    /** The family that takes turns with this one when marks stand in marks. */
    private Family inner() {
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
      Optional<String> fix) {}

  /**
   * What a straight quote stands for.
   *
   * @param certain whether all straight quotes of the passage pair
   */
  record Straight(Mark mark, Side side, boolean certain) {}

  /** A connecting word of the list; then two quotes around it close and open. */
  private static final String CONNECTORS = "、，。；：和与及或 ";

  /** Chars between two brackets of which the second is taken for one that faces the wrong way. */
  private static final int NEAR = 60;

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
    List<Mark> marks = marks(text, ignored);
    PairedMarks all = new PairedMarks(text);
    all.pair(marks);
    if (all.alone.isEmpty()) {
      return all;
    }
    // “1）” and “:)” look like brackets that close: they count as such only where that fits better.
    List<Mark> sure = marks.stream().filter(m -> !isNumberOrSmiley(text, m)).toList();
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

  private static List<Mark> marks(String text, BitSet ignored) {
    int straightDoubles = count(text, '"', ignored);
    int straightSingles = count(text, '\'', ignored);
    List<Mark> marks = new ArrayList<>();
    Map<Family, Integer> depth = new EnumMap<>(Family.class);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ignored.get(i)) {
        continue;
      }
      boolean odd = (c == '"' ? straightDoubles : straightSingles) % 2 == 1;
      if (c == '"' || c == '\'') {
        boolean measure = odd && Chars.isDigit(Chars.at(text, i - 1));
        if (!measure && !isApostrophe(text, i)) {
          Family family = c == '"' ? Family.DOUBLE_QUOTE : Family.SINGLE_QUOTE;
          marks.add(new Mark(i, family, Side.EITHER, depth.getOrDefault(family.inner(), 0)));
        }
        continue;
      }
      Family family = family(c);
      if (family == null || c == '’' && isApostrophe(text, i)) {
        continue;
      }
      Side side = family.opening.indexOf(c) >= 0 ? Side.OPEN : Side.CLOSE;
      marks.add(new Mark(i, family, side, depth.getOrDefault(family.inner(), 0)));
      depth.merge(family, side == Side.OPEN ? 1 : -1, Integer::sum);
    }
    return marks;
  }

  private static int count(String text, char wanted, BitSet ignored) {
    int count = 0;
    for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
      count += ignored.get(i) || isApostrophe(text, i) ? 0 : 1;
    }
    return count;
  }

  private static Family family(char c) {
    return switch (c) {
      case '“', '”' -> Family.DOUBLE_QUOTE;
      case '‘', '’' -> Family.SINGLE_QUOTE;
      case '《', '》' -> Family.TITLE;
      case '〈', '〉' -> Family.SINGLE_TITLE;
      case '（', '）', '(', ')' -> Family.ROUND;
      case '【', '】' -> Family.LENTICULAR;
      case '〔', '〕' -> Family.TORTOISE;
      case '[', ']', '［', '］' -> Family.SQUARE;
      case '「', '」' -> Family.CORNER;
      case '『', '』' -> Family.WHITE_CORNER;
      default -> null;
    };
  }

  /** don’t, boys’: after a Latin letter, before another one or a space. */
  private static boolean isApostrophe(String text, int at) {
    char c = text.charAt(at);
    char next = Chars.at(text, at + 1);
    return (c == '’' || c == '\'')
        && Chars.isLatin(Chars.at(text, at - 1))
        && (Chars.isLatin(next) || next == ' ');
  }

  private static boolean isNumberOrSmiley(String text, Mark mark) {
    if (mark.family() != Family.ROUND) {
      return false;
    }
    int at = mark.at();
    char before = Chars.at(text, at - 1);
    if (text.charAt(at) < 0x80 && (before == ':' || before == ';' || before == '-')) {
      return true;
    }
    int start = at;
    while (start > 0 && at - start < 3 && isNumberChar(text.charAt(start - 1))) {
      start--;
    }
    return mark.side() == Side.CLOSE
        && start < at
        && (start == 0
            || Chars.isSpace(text.charAt(start - 1))
            || "。；：，、;:,（(“".indexOf(text.charAt(start - 1)) >= 0);
  }

  private static boolean isNumberChar(char c) {
    return Chars.isDigit(c) || Chars.isLatin(c) || "一二三四五六七八九十".indexOf(c) >= 0;
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
    judgeAlone();
    findCrossing();
    findWidths();
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
      PairedMarks.this.facing(mark, right);
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

  private void facing(Mark mark, Side right) {
    wrong.add(
        new Wrong(
            Fault.FACING,
            mark.family(),
            mark.at(),
            mark.at() + 1,
            Optional.empty(),
            Optional.of(String.valueOf(mark.family().mark(right)))));
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
        facing(opens ? next : mark, opens ? Side.CLOSE : Side.OPEN);
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
        && mark.family().nests
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
