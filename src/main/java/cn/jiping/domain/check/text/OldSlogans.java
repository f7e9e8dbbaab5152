package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import cn.jiping.domain.check.text.WordIndex.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * R12: campaigns of another year than the report's, from the table: most likely left over from an
 * older report. Where the clause looks back, or names a year itself, nothing is said.
 */
final class OldSlogans implements ManuscriptCheck {
  private static final Texts TEXTS = Texts.of(OldSlogans.class);
  private static final int NO_END = 9999;

  /** Not counted when a slogan is looked for. */
  private static final String IGNORED = "“”‘’\"'、，, 　";

  private static final WordIndex<String> LOOKING_BACK =
      WordIndex.of(
          List.of(
              "成果", "成效", "巩固", "拓展", "以来", "回顾", "常态化", "长效", "延续", "经验", "曾", "期间", "迎接", "喜迎",
              "筹备", "准备", "总结", "整改"));
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年");

  /** Chars of a clause that are read on each side, at most. */
  private static final int FAR = 40;

  private final WordIndex<Slogan> slogans;

  OldSlogans(List<Slogan> slogans) {
    this.slogans = new WordIndex<>(slogans, s -> plain(s.words()));
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    words.chars().filter(c -> IGNORED.indexOf(c) < 0).forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    List<Remark> found = new ArrayList<>();
    if (manuscript.year().isPresent()) {
      for (int p = 0; p < manuscript.passages().size(); p++) {
        add(found, p, manuscript.passages().get(p).text(), manuscript.year().getAsInt());
      }
    }
    return found;
  }

  private void add(List<Remark> found, int passage, String text, int year) {
    StringBuilder plain = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (IGNORED.indexOf(text.charAt(i)) < 0) {
        plain.append(text.charAt(i));
        places.add(i);
      }
    }
    int free = 0;
    for (Hit<Slogan> hit : slogans.in(plain.toString())) {
      int start = places.get(hit.start());
      int end = places.get(hit.end() - 1) + 1;
      boolean other = year < hit.entry().first() || year > hit.entry().last();
      if (start >= free && other && !looksBack(text, start, end, year)) {
        found.add(remark(text, start, end, hit.entry(), year).in(passage));
        free = end;
      }
    }
  }

  private static boolean looksBack(String text, int start, int end, int year) {
    int from = start;
    while (from > 0 && start - from < FAR && !Clauses.endsClause(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < FAR && !Clauses.endsClause(text.charAt(to))) {
      to++;
    }
    String around = text.substring(from, start) + text.substring(end, to);
    return LOOKING_BACK.occursIn(around)
        || YEAR.matcher(around).results().anyMatch(m -> !m.group().equals(year + "年"));
  }

  private static Remark remark(String text, int start, int end, Slogan slogan, int year) {
    boolean opened = start > 0 && text.charAt(start - 1) == '“';
    boolean closes = end < text.length() && text.charAt(end) == '”';
    String key =
        slogan.last() == NO_END
            ? "slogan.since"
            : slogan.first() == slogan.last() ? "slogan.year" : "slogan.years";
    return Remark.of(
        Rule.R12,
        Severity.WARNING,
        opened ? start - 1 : start,
        closes ? end + 1 : end,
        TEXTS.get(key, slogan.words(), slogan.first(), slogan.last(), year));
  }
}
