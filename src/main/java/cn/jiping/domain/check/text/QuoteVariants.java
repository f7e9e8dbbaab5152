package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.QuotedText.Quoted;
import cn.jiping.domain.check.text.WordIndex.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** R11: a short term with and without quotes: “两新” and 两新. One notice a term. */
final class QuoteVariants implements ManuscriptCheck {
  private static final Texts TEXTS = Texts.of(QuoteVariants.class);
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** Two chars are a term only when they begin so (两新, 双创); else they may be any word. */
  private static final String NUMBERS = "两双三四五六七八九十";

  /** A term that begins so may be a plain phrase where it has no quotes (办实事). */
  private static final String VERBS = "学讲办思开扬现观忆走送抓建做查看听访亮评比强促树创争我为请让有没不要能会想一在是";

  private record Place(int passage, int start, int end) {}

  private record Places(List<Place> quoted, List<Place> bare) {}

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    Map<String, Places> terms = new LinkedHashMap<>();
    for (int p = 0; p < manuscript.passages().size(); p++) {
      String text = manuscript.passages().get(p).text();
      for (Quoted quoted : QuotedText.in(text)) {
        String term = quoted.inner(text);
        if (text.charAt(quoted.open()) == '“' && isTerm(term)) {
          terms
              .computeIfAbsent(term, t -> new Places(new ArrayList<>(), new ArrayList<>()))
              .quoted()
              .add(new Place(p, quoted.open(), quoted.end()));
        }
      }
    }
    WordIndex<String> index = WordIndex.of(terms.keySet());
    for (int p = 0; p < manuscript.passages().size(); p++) {
      String text = QuotedText.blanked(manuscript.passages().get(p).text());
      for (Hit<String> hit : index.in(text)) {
        if (!touchesQuote(text, hit)) {
          terms.get(hit.entry()).bare().add(new Place(p, hit.start(), hit.end()));
        }
      }
    }
    List<Remark> found = new ArrayList<>();
    terms.forEach(
        (term, places) -> {
          if (!places.bare().isEmpty() && (isUsual(places) || hasNumber(term))) {
            found.add(remark(term, places));
          }
        });
    return found;
  }

  /** A word that is mostly bare is quoted for once to stress it. */
  private static boolean isUsual(Places places) {
    return places.quoted().size() >= places.bare().size();
  }

  /** 三会一课, 四个意识: such a term stands for itself with or without quotes. */
  private static boolean hasNumber(String term) {
    return term.length() > SHORTEST && term.chars().anyMatch(c -> NUMBERS.indexOf(c) >= 0);
  }

  /** Beside a quote that has no match, a term may be meant to stand in quotes. */
  private static boolean touchesQuote(String text, Hit<String> hit) {
    return hit.start() > 0 && text.charAt(hit.start() - 1) == '“'
        || hit.end() < text.length() && text.charAt(hit.end()) == '”';
  }

  private static boolean isTerm(String term) {
    boolean fits = term.length() >= SHORTEST && term.length() <= LONGEST;
    return fits
        && term.chars().allMatch(c -> Clauses.isHan((char) c))
        && VERBS.indexOf(term.charAt(0)) < 0
        && (term.length() > SHORTEST || NUMBERS.indexOf(term.charAt(0)) >= 0);
  }

  /** At the first place of the rarer form; of two alike, the one without quotes. */
  private static Remark remark(String term, Places places) {
    boolean quote = isUsual(places);
    List<Place> rarer = quote ? places.bare() : places.quoted();
    Place place = rarer.getFirst();
    String key = "variant.quotes";
    return Remark.of(
            Rule.R11,
            Severity.NOTICE,
            place.start(),
            place.end(),
            TEXTS.get(key, term, places.quoted().size(), places.bare().size()))
        .withFix(quote ? "“" + term + "”" : term)
        .in(place.passage());
  }
}
