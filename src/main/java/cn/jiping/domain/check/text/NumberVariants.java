package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.QuotedText.Quoted;
import cn.jiping.domain.check.text.WordIndex.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** R11: a quoted name with its number written two ways: “七个专项行动” and “爱国卫生7个专项行动”. */
final class NumberVariants implements ManuscriptCheck {
  private static final Texts TEXTS = Texts.of(NumberVariants.class);
  private static final String CHINESE = "一二三四五六七八九";
  private static final String NUMERALS = "零〇十百千万两";

  /** Chars behind the number that make a name of it, at least and at most. */
  private static final int LEAST = 3;

  private static final int MOST = 14;

  /** A name in the text: where its number stands, and whether that is an Arabic one. */
  private record Place(int passage, int at, int end, boolean arabic) {}

  private record Name(int number, String rest) {}

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    Set<Name> quoted = new LinkedHashSet<>();
    for (Passage passage : manuscript.passages()) {
      for (Quoted quote : QuotedText.in(passage.text())) {
        addName(quoted, quote.inner(passage.text()));
      }
    }
    WordIndex<Name> index = new WordIndex<>(quoted, Name::rest);
    Map<Name, List<Place>> places = new LinkedHashMap<>();
    for (int p = 0; p < manuscript.passages().size(); p++) {
      String text = manuscript.passages().get(p).text();
      for (Hit<Name> hit : index.in(text)) {
        int at = hit.start() - 1;
        if (digit(text, at) == hit.entry().number()) {
          places
              .computeIfAbsent(hit.entry(), n -> new ArrayList<>())
              .add(new Place(p, at, hit.end(), CHINESE.indexOf(text.charAt(at)) < 0));
        }
      }
    }
    return places.entrySet().stream()
        .flatMap(e -> remarks(e.getKey(), e.getValue()).stream())
        .toList();
  }

  /** The first single digit of a quoted name, with all that follows it. */
  private static void addName(Set<Name> names, String quoted) {
    for (int i = 0; i < quoted.length(); i++) {
      int length = quoted.length() - i - 1;
      int digit = digit(quoted, i);
      if (digit > 0 && length >= LEAST && length <= MOST) {
        String rest = quoted.substring(i + 1);
        if (rest.chars().allMatch(c -> Clauses.isHan((char) c))) {
          names.add(new Name(digit, rest));
        }
        return;
      }
    }
  }

  /** The digit here when it is a number of its own; 0 when there is none. */
  private static int digit(String text, int at) {
    if (at < 0 || isNumeral(text, at - 1) || isNumeral(text, at + 1)) {
      return 0;
    }
    char c = text.charAt(at);
    return c >= '0' && c <= '9' ? c - '0' : CHINESE.indexOf(c) + 1;
  }

  private static boolean isNumeral(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return Character.isDigit(c) || c == '第' || (CHINESE + NUMERALS).indexOf(c) >= 0;
  }

  private static List<Remark> remarks(Name name, List<Place> places) {
    Map<Boolean, List<Place>> styles =
        places.stream().collect(Collectors.partitioningBy(Place::arabic));
    int arabic = styles.get(true).size();
    int chinese = styles.get(false).size();
    if (arabic == 0 || chinese == 0) {
      return List.of();
    }
    return places.stream()
        .filter(p -> arabic == chinese || p.arabic() == arabic < chinese)
        .map(p -> remark(name, p, arabic != chinese))
        .toList();
  }

  private static Remark remark(Name name, Place place, boolean sure) {
    String arabic = name.number() + name.rest();
    String chinese = CHINESE.charAt(name.number() - 1) + name.rest();
    Remark remark =
        Remark.of(
                Rule.R11,
                Severity.WARNING,
                place.at(),
                place.end(),
                TEXTS.get("variant.number", arabic, chinese))
            .in(place.passage());
    return sure ? remark.withFix(place.arabic() ? chinese : arabic) : remark;
  }
}
