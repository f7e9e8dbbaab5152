package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.NumberMark.Level;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * R15: items that begin with 一是, 一要 or 首先 are counted in order, all followed by a comma or none,
 * and parted alike: by ； or, where an item has sentences of its own, by 。 (GB/T 15834). The end of
 * the last item is not known, so it is not judged.
 */
final class ListWords implements ManuscriptCheck {
  private static final Texts TEXTS = Texts.of(ListWords.class);
  private static final Set<Level> LEVELS = EnumSet.of(Level.SPOKEN, Level.MUST, Level.ORDER);

  /** Kinds of words of which one may be taken up by another. */
  private static final Set<Level> KINDS = EnumSet.of(Level.SPOKEN, Level.ORDINAL, Level.ORDER);

  private static final String SEPARATORS = "；;。，,、";
  private static final String COMMAS = "，,：:";
  private static final String CLOSERS = "”’）)》";

  /**
   * What parts an item from the next one.
   *
   * @param at place of the char
   * @param sentences whether the item has a 。 of its own before it
   */
  private record Separator(int passage, int at, char c, boolean sentences) {}

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    List<Remark> remarks = new ArrayList<>();
    for (Series series : Series.in(manuscript)) {
      if (LEVELS.contains(series.level())) {
        addOrder(remarks, manuscript, series);
        if (series.level() != Level.ORDER) {
          addCommas(remarks, manuscript, series);
          addSeparators(remarks, manuscript, series);
        }
      }
    }
    for (int i = 0; i < manuscript.passages().size(); i++) {
      addMixed(remarks, i, manuscript.passages().get(i).text());
    }
    return remarks;
  }

  private static void addOrder(List<Remark> remarks, Manuscript manuscript, Series series) {
    for (Series.Wrong wrong : series.wrong()) {
      if (wrong.fault() != Series.Fault.FIRST) {
        NumberMark mark = wrong.mark();
        String text = text(manuscript, mark);
        String right = mark.with(wrong.expected(), text);
        Remark remark =
            remark(
                mark.passage(),
                mark.start(),
                mark.end(),
                TEXTS.get("list." + wrong.fault(), mark.quote(text), right));
        remarks.add(wrong.certain() ? remark.withFix(right) : remark);
      }
    }
  }

  /** Only mixing is named, once, at the first mark of the fewer. */
  private static void addCommas(List<Remark> remarks, Manuscript manuscript, Series series) {
    List<NumberMark> marks = series.marks();
    List<NumberMark> with = marks.stream().filter(m -> hasComma(manuscript, m)).toList();
    if (with.isEmpty() || with.size() == marks.size()) {
      return;
    }
    boolean firstHas = with.getFirst() == marks.getFirst();
    boolean commaIsOdd =
        with.size() * 2 == marks.size() ? !firstHas : with.size() * 2 < marks.size();
    NumberMark odd =
        marks.stream().filter(m -> hasComma(manuscript, m) == commaIsOdd).findFirst().orElseThrow();
    String bare = odd.quote(text(manuscript, odd));
    int end = commaIsOdd ? odd.end() + 1 : odd.end();
    String key = commaIsOdd ? "list.comma" : "list.noComma";
    remarks.add(
        remark(odd.passage(), odd.start(), end, TEXTS.get(key, bare))
            .withFix(commaIsOdd ? bare : bare + "，"));
  }

  private static boolean hasComma(Manuscript manuscript, NumberMark mark) {
    String text = text(manuscript, mark);
    return mark.end() < text.length() && COMMAS.indexOf(text.charAt(mark.end())) >= 0;
  }

  private static void addSeparators(List<Remark> remarks, Manuscript manuscript, Series series) {
    List<Separator> all = separators(manuscript, series.marks());
    List<Separator> semicolons = all.stream().filter(s -> isSemicolon(s.c())).toList();
    boolean sentences = all.stream().anyMatch(Separator::sentences);
    if (sentences && !semicolons.isEmpty()) {
      if (semicolons.size() * 2 <= all.size()) {
        semicolons.forEach(s -> remarks.add(remark(s, "list.stop").withFix("。")));
      } else {
        remarks.add(remark(semicolons.getFirst(), "list.stops"));
      }
      return;
    }
    long kinds = all.stream().map(Separator::c).distinct().count();
    if (kinds > 1) {
      addOdd(remarks, all);
    }
  }

  /** Names the separators that are not the commonest one; of two as common, the later. */
  private static void addOdd(List<Remark> remarks, List<Separator> all) {
    Map<Character, Integer> counts = new LinkedHashMap<>();
    all.forEach(s -> counts.merge(s.c(), 1, Integer::sum));
    char common = all.getFirst().c();
    for (Map.Entry<Character, Integer> count : counts.entrySet()) {
      common = count.getValue() > counts.get(common) ? count.getKey() : common;
    }
    boolean certain = counts.get(common) * 2 > all.size();
    for (Separator separator : all) {
      if (separator.c() != common) {
        Remark remark = remark(separator, "list.odd", common);
        remarks.add(certain ? remark.withFix(String.valueOf(common)) : remark);
      }
    }
  }

  private static boolean isSemicolon(char c) {
    return c == '；' || c == ';';
  }

  private static List<Separator> separators(Manuscript manuscript, List<NumberMark> marks) {
    List<Separator> found = new ArrayList<>();
    for (int i = 0; i + 1 < marks.size(); i++) {
      separator(manuscript, marks.get(i), marks.get(i + 1)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Separator> separator(
      Manuscript manuscript, NumberMark mark, NumberMark next) {
    int passage = next.passage();
    int end = next.start();
    if (passage != mark.passage()) {
      do {
        passage--;
      } while (passage > mark.passage() && manuscript.passages().get(passage).text().isBlank());
      end = manuscript.passages().get(passage).text().length();
    }
    String text = manuscript.passages().get(passage).text();
    int at = end - 1;
    while (at >= 0 && (Chars.isSpace(text.charAt(at)) || CLOSERS.indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    if (at < 0 || SEPARATORS.indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    boolean sentences = false;
    for (int i = mark.passage(); i <= passage; i++) {
      String item = manuscript.passages().get(i).text();
      int from = i == mark.passage() ? mark.end() : 0;
      sentences |= hasStop(item, from, i == passage ? at : item.length());
    }
    return Optional.of(new Separator(passage, at, text.charAt(at), sentences));
  }

  /** A 。 that stands in no quotes and no brackets. */
  private static boolean hasStop(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      depth += "“（".indexOf(c) >= 0 ? 1 : "”）".indexOf(c) >= 0 ? -1 : 0;
      if (c == '。' && depth == 0) {
        return true;
      }
    }
    return false;
  }

  /** 首先…；第二，…: a second item with a word of another kind than the first. */
  private static void addMixed(List<Remark> remarks, int passage, String text) {
    List<NumberMark> marks =
        NumberMarks.in(passage, text).stream().filter(m -> KINDS.contains(m.level())).toList();
    for (int i = 1; i < marks.size(); i++) {
      NumberMark first = marks.get(i - 1);
      NumberMark second = marks.get(i);
      boolean other = first.level() != second.level();
      if (other && first.number() == 1 && second.number() == 2 && !goesOn(marks, first, second)) {
        remarks.add(
            remark(
                passage,
                second.start(),
                second.end(),
                TEXTS.get("list.kinds", first.quote(text), second.quote(text))));
      }
    }
  }

  /** Whether either kind has the other of its own first two. */
  private static boolean goesOn(List<NumberMark> marks, NumberMark first, NumberMark second) {
    return marks.stream()
        .anyMatch(
            m ->
                m.level() == first.level() && m.number() == 2
                    || m.level() == second.level() && m.number() == 1);
  }

  private static String text(Manuscript manuscript, NumberMark mark) {
    return manuscript.passages().get(mark.passage()).text();
  }

  private static Remark remark(Separator separator, String key, Object... others) {
    List<Object> args = new ArrayList<>(List.of(separator.c()));
    args.addAll(List.of(others));
    return remark(
        separator.passage(), separator.at(), separator.at() + 1, TEXTS.get(key, args.toArray()));
  }

  private static Remark remark(int passage, int start, int end, String message) {
    return Remark.of(Rule.R15, Severity.WARNING, start, end, message).in(passage);
  }
}
