package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.NumberMark.Level;
import cn.jiping.domain.check.text.Series.Fault;
import cn.jiping.domain.check.text.Series.Wrong;
import java.util.ArrayList;
import java.util.List;

/**
 * R10: the numbers of headings, paragraphs and items neither skip nor repeat, and siblings are
 * written with the same mark behind the number.
 */
final class Numbering implements ManuscriptCheck {
  private static final Texts TEXTS = Texts.of(Numbering.class);
  private static final String POINTS = ".．";

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    List<Remark> remarks = new ArrayList<>();
    for (Series series : Series.in(manuscript)) {
      if (series.level().isSign()) {
        series.wrong().stream()
            .filter(w -> !mayBeOther(series, w))
            .forEach(w -> remarks.add(outOfOrder(manuscript, w)));
        if (!series.inline()) {
          addMarks(remarks, manuscript, series);
        }
      }
    }
    return remarks;
  }

  /** A lone paragraph that begins with a number need not be numbered. */
  private static boolean mayBeOther(Series series, Wrong wrong) {
    return wrong.fault() == Fault.FIRST
        && series.size() == 1
        && series.level().compareTo(Level.ITEM) >= 0;
  }

  private static Remark outOfOrder(Manuscript manuscript, Wrong wrong) {
    NumberMark mark = wrong.mark();
    String text = manuscript.passages().get(mark.passage()).text();
    String right = mark.with(wrong.expected(), text);
    Remark remark =
        remark(
            Severity.ERROR, mark, TEXTS.get("numbering." + wrong.fault(), mark.quote(text), right));
    return wrong.certain() ? remark.withFix(right) : remark;
  }

  private static void addMarks(List<Remark> remarks, Manuscript manuscript, Series series) {
    List<NumberMark> marks = series.marks();
    long commas = marks.stream().filter(m -> mark(manuscript, m) == '、').count();
    boolean pointsLead =
        commas * 2 == marks.size()
            ? mark(manuscript, marks.getFirst()) != '、'
            : commas * 2 < marks.size();
    for (NumberMark mark : marks) {
      String text = manuscript.passages().get(mark.passage()).text();
      String quote = mark.quote(text);
      String numeral = text.substring(mark.start(), mark.numeralEnd());
      char last = mark(manuscript, mark);
      String right =
          switch (mark.level()) {
            case CHAPTER -> numeral + '、';
            case SECTION, SUBITEM -> numeral + text.charAt(mark.numeralEnd());
            case ITEM -> (last == '、') != pointsLead ? quote : numeral + (pointsLead ? '.' : '、');
            default -> quote;
          };
      boolean point = mark.level() == Level.ITEM && POINTS.indexOf(last) >= 0 && pointsLead;
      if (!right.equals(quote) && !point) {
        String key = mark.level() == Level.ITEM ? "numbering.mixed" : "numbering.mark";
        remarks.add(remark(Severity.WARNING, mark, TEXTS.get(key, quote, right)).withFix(right));
      }
    }
  }

  /** The last char of the number with its mark. */
  private static char mark(Manuscript manuscript, NumberMark mark) {
    return manuscript.passages().get(mark.passage()).text().charAt(mark.end() - 1);
  }

  private static Remark remark(Severity severity, NumberMark mark, String message) {
    return Remark.of(Rule.R10, severity, mark.start(), mark.end(), message).in(mark.passage());
  }
}
