package cn.jiping.domain.check.text;

import cn.jiping.domain.check.text.NumberMark.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers that count on: the headings of one level under one heading, numbered paragraphs, or items
 * in one passage.
 *
 * @param inline whether all stand in one passage
 * @param members at least one
 */
record Series(Level level, boolean inline, List<Member> members) {

  /**
   * A number of the series.
   *
   * @param also other numbers that are right here, as they go on with what was counted before
   */
  record Member(NumberMark mark, List<Integer> also) {
    int number() {
      return mark.number();
    }
  }

  /** What is wrong with a number. */
  enum Fault {
    /** The series does not begin at 1. */
    FIRST,
    /** One or more are left out. */
    SKIPPED,
    /** It was there before. */
    REPEATED
  }

  /**
   * A number that is not the next one.
   *
   * @param expected the number that would be the next one
   * @param certain whether writing it makes the whole series right from here
   */
  record Wrong(Fault fault, NumberMark mark, int expected, boolean certain) {}

  int size() {
    return members.size();
  }

  List<NumberMark> marks() {
    return members.stream().map(Member::mark).toList();
  }

  /** The numbers that break the order; one mistake is named once. */
  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>();
    Member first = members.getFirst();
    int expected = first.number() + 1;
    if (!inline && first.number() != 1 && !first.also().contains(first.number())) {
      boolean mistyped = size() > 1 && members.get(1).number() == 2;
      wrong.add(new Wrong(Fault.FIRST, first.mark(), 1, mistyped));
      expected = mistyped ? 2 : expected;
    }
    for (int i = 1; i < size(); i++) {
      Member member = members.get(i);
      int number = member.number();
      if (number == expected || member.also().contains(number)) {
        expected = number + 1;
        continue;
      }
      int next = i + 1 < size() ? members.get(i + 1).number() : 0;
      boolean lastTwice = next == 0 && number == expected - 1;
      boolean mistyped = next == expected + 1 || lastTwice;
      Fault fault = number < expected ? Fault.REPEATED : Fault.SKIPPED;
      wrong.add(new Wrong(fault, member.mark(), expected, mistyped));
      if (mistyped) {
        expected++;
      } else if (number > expected || next != expected) {
        expected = number + 1;
      }
    }
    return wrong;
  }

  /** All series of a text. */
  static List<Series> in(Manuscript manuscript) {
    Reader reader = new Reader(manuscript);
    reader.read();
    return reader.found;
  }

  /** Goes through the passages; the state of each level is kept until an outer number comes. */
  private static final class Reader {
    /** A number of paragraphs that is further ahead is taken for something else. */
    private static final int FAR = 4;

    private final Manuscript manuscript;
    private final List<Series> found = new ArrayList<>();

    /** Numbers at the starts of passages that may still be counted on. */
    private final Map<Level, List<Member>> open = new EnumMap<>(Level.class);

    /** The last number of each level when an outer number came. */
    private final Map<Level, NumberMark> closed = new EnumMap<>(Level.class);

    /** The last number of each level inside of a passage. */
    private final Map<Level, NumberMark> inline = new EnumMap<>(Level.class);

    /** Where the text begins; an excerpt may begin with any number. */
    private final int start;

    Reader(Manuscript manuscript) {
      this.manuscript = manuscript;
      int blank = 0;
      while (blank < manuscript.passages().size()
          && manuscript.passages().get(blank).text().isBlank()) {
        blank++;
      }
      this.start = blank;
    }

    void read() {
      List<List<NumberMark>> all = new ArrayList<>();
      for (int i = 0; i < manuscript.passages().size(); i++) {
        all.add(NumberMarks.in(i, manuscript.passages().get(i).text()));
      }
      int[] next = next(all);
      for (int i = 0; i < all.size(); i++) {
        List<NumberMark> marks = all.get(i);
        if (!marks.isEmpty() && marks.getFirst().first()) {
          addFirst(marks.getFirst(), next[i]);
        }
        addInline(marks);
      }
      open.values().forEach(this::close);
    }

    /** For each passage the number of the next sibling of its first mark; 0 when there is none. */
    private static int[] next(List<List<NumberMark>> all) {
      int[] next = new int[all.size()];
      int[] ahead = new int[Level.values().length];
      for (int i = all.size() - 1; i >= 0; i--) {
        List<NumberMark> marks = all.get(i);
        if (marks.isEmpty() || !marks.getFirst().first() || marks.getFirst().doubtful()) {
          continue;
        }
        int level = marks.getFirst().level().ordinal();
        next[i] = ahead[level];
        ahead[level] = marks.getFirst().number();
        Arrays.fill(ahead, level + 1, ahead.length, 0);
      }
      return next;
    }

    private void addFirst(NumberMark mark, int next) {
      Level level = mark.level();
      List<Member> members = open.get(level);
      Member last = members == null ? null : members.getLast();
      List<Integer> also = also(mark, last);
      int expected = last == null ? 1 : last.number() + 1;
      boolean goesOn = mark.number() == expected || also.contains(mark.number());
      boolean farAhead =
          last != null && level.compareTo(Level.ITEM) >= 0 && mark.number() > expected + FAR;
      if ((mark.doubtful() || farAhead) && !goesOn) {
        return;
      }
      closeInside(level);
      boolean again = last != null && mark.number() == 1 && !isSlip(mark, last, next);
      if (again) {
        close(open.remove(level));
      }
      open.computeIfAbsent(level, l -> new ArrayList<>()).add(new Member(mark, also));
    }

    /**
     * Numbers that go on with items inside of a passage since the last one, or, for the first of a
     * series, with what was counted before the outer number.
     *
     * @param last the number before in the series; null when there is none
     */
    private List<Integer> also(NumberMark mark, Member last) {
      List<Integer> also = new ArrayList<>();
      NumberMark item = inline.get(mark.level());
      if (item != null && (last == null || item.passage() >= last.mark().passage())) {
        also.add(item.number() + 1);
      }
      NumberMark before = closed.get(mark.level());
      if (before != null && last == null) {
        also.add(before.number() + 1);
      }
      if (mark.passage() == start) {
        also.add(mark.number());
      }
      return also;
    }

    /** Whether this 1 is a mistyped number, and not the beginning of another series. */
    private boolean isSlip(NumberMark mark, Member last, int next) {
      if (last.number() > 1) {
        return next == last.number() + 2;
      }
      NumberMark item = inline.get(mark.level());
      if (item != null && item.passage() == last.mark().passage() && item.number() > 1) {
        return false; // that passage holds a series of its own
      }
      if (announces(mark.passage() - 1)) {
        return false;
      }
      boolean heading = mark.level().compareTo(Level.SECTION) <= 0;
      boolean headings = isHeading(mark) && isHeading(last.mark());
      return heading || headings || mark.passage() == last.mark().passage() + 1;
    }

    /** Ends with a colon: what follows is a list of its own. */
    private boolean announces(int passage) {
      String text = manuscript.passages().get(passage).text().stripTrailing();
      return text.endsWith("：") || text.endsWith(":");
    }

    private boolean isHeading(NumberMark mark) {
      return manuscript.passages().get(mark.passage()).kind() == Passage.Kind.HEADING;
    }

    private void closeInside(Level level) {
      for (Level inner : Level.values()) {
        List<Member> members = inner.compareTo(level) > 0 ? open.remove(inner) : null;
        if (members != null) {
          close(members);
          closed.put(inner, members.getLast().mark());
        }
      }
    }

    private void close(List<Member> members) {
      found.add(new Series(members.getFirst().mark().level(), false, members));
    }

    private void addInline(List<NumberMark> marks) {
      Map<Level, List<Member>> items = new EnumMap<>(Level.class);
      for (int i = 0; i < marks.size(); i++) {
        NumberMark mark = marks.get(i);
        Level level = mark.level();
        List<Member> members = items.get(level);
        int last = members == null ? 0 : members.getLast().number();
        boolean slip = last == 1 && next(marks, i) == 3;
        boolean starts = mark.first() || mark.number() == 1 && !slip;
        if (mark.doubtful() && mark.number() != last + 1 || members == null && !starts) {
          continue;
        }
        if (members == null || starts) {
          finish(members);
          members = new ArrayList<>();
          items.put(level, members);
        }
        members.add(new Member(mark, List.of()));
      }
      items.values().forEach(this::finish);
      items.forEach((level, members) -> inline.put(level, members.getLast().mark()));
    }

    /** The number of the next mark of this level; 0 when there is none. */
    private static int next(List<NumberMark> marks, int index) {
      Level level = marks.get(index).level();
      for (NumberMark mark : marks.subList(index + 1, marks.size())) {
        if (mark.level() == level) {
          return mark.number();
        }
      }
      return 0;
    }

    private void finish(List<Member> members) {
      if (members != null && members.size() > 1) {
        found.add(new Series(members.getFirst().mark().level(), true, members));
      }
    }
  }
}
