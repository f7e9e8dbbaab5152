package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.Listing.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * R4: a set named by number (“七个一百”, “三会一课”, 四个到位：…) has as many items as its name says, where they
 * are enumerated right before or right behind it. With 等 there may be more than are listed.
 */
final class NamedSets implements PassageCheck {
  private static final Texts TEXTS = Texts.of(NamedSets.class);

  /** With one of these after the numeral, the numeral alone is the number of items. */
  private static final String CLASSIFIERS = "个大项种类张支条步批件场";

  private static final String NUMERALS = "一二三四五六七八九十两";

  /** What may stand between the name and the list behind it. */
  private static final List<String> NOUNS =
      List.of("系列", "主题", "专题", "活动", "行动", "工程", "制度", "工作法", "工作", "要求", "机制", "举措", "模式");

  private static final int LONGEST_NAME = 16;

  /** Chars of a list before its set, at most. */
  private static final int LONGEST_LIST = 200;

  /** Two names may stand in one item. */
  private static final Pattern JOINED = Pattern.compile("[和及与]");

  /** Items that make an enumeration. */
  private static final int FEWEST = 3;

  private static final int MOST = 20;

  /** Chars of an item of a set without quotes, at most; longer ones are clauses. */
  private static final int LONGEST_ITEM = 16;

  /** Chars between an unquoted number and its colon, at most. */
  private static final int NEAR = 8;

  /**
   * A set that is named by a number.
   *
   * @param end after the name and its nouns
   * @param word what is counted (到位 of 四个到位); empty without a classifier
   */
  private record NamedSet(int start, int end, int number, String word) {
    boolean classified() {
      return !word.isEmpty();
    }
  }

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Remark> found = new ArrayList<>();
    for (int at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) {
      Optional<NamedSet> set = set(text, at);
      set.flatMap(s -> before(text, s)).ifPresent(found::add);
      set.flatMap(s -> alike(text, s)).ifPresent(found::add);
      set.flatMap(s -> behind(text, s)).ifPresent(found::add);
    }
    for (Quantity number : passage.quantities()) {
      plain(text, number).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<NamedSet> set(String text, int start) {
    int close = text.indexOf('”', start, Math.min(text.length(), start + LONGEST_NAME));
    if (close - start < 3) {
      return Optional.empty();
    }
    String name = text.substring(start + 1, close);
    int end = close + 1;
    Optional<String> noun = Optional.of("");
    while (noun.isPresent()) {
      int at = end;
      noun = NOUNS.stream().filter(n -> text.startsWith(n, at)).findFirst();
      end += noun.orElse("").length();
    }
    int setEnd = end;
    return number(name)
        .filter(n -> n >= 2 && n <= MOST)
        .map(n -> new NamedSet(start, setEnd, n, word(name)));
  }

  /** 7 of 七个一百, 4 of 三会一课. */
  private static Optional<Integer> number(String name) {
    if (!isClassified(name)) {
      return sum(name);
    }
    int digits = digits(name);
    return digits > 0
        ? Optional.of(Integer.parseInt(name.substring(0, digits)))
        : numeral(name.charAt(0));
  }

  /** One numeral but 一, or one or two digits, before a classifier. */
  private static boolean isClassified(String name) {
    int digits = digits(name);
    int at = digits == 0 && NUMERALS.indexOf(name.charAt(0)) > 0 ? 1 : digits;
    return at > 0 && at < name.length() && CLASSIFIERS.indexOf(name.charAt(at)) >= 0;
  }

  private static String word(String name) {
    return isClassified(name) ? name.substring(Math.max(1, digits(name)) + 1) : "";
  }

  private static int digits(String name) {
    return !isDigit(name.charAt(0)) ? 0 : name.length() > 1 && isDigit(name.charAt(1)) ? 2 : 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<Integer> numeral(char c) {
    int value = c == '两' ? 2 : NUMERALS.indexOf(c) + 1;
    return value > 0 ? Optional.of(value) : Optional.empty();
  }

  /** 三会一课, 四议两公开: each numeral counts a word of one or two chars; 一支部一品牌 is no sum. */
  private static Optional<Integer> sum(String name) {
    if (name.charAt(0) == '一') {
      return Optional.empty();
    }
    int sum = 0;
    int words = 0;
    int chars = 2;
    for (int i = 0; i < name.length(); i++) {
      boolean numeral = NUMERALS.indexOf(name.charAt(i)) >= 0;
      if (i == 0 && !numeral || numeral && chars == 0 || !numeral && chars == 2 && i > 0) {
        return Optional.empty();
      }
      sum += numeral ? numeral(name.charAt(i)).orElse(0) : 0;
      words += numeral ? 1 : 0;
      chars = numeral ? 0 : chars + 1;
    }
    return words >= 2 && chars > 0 ? Optional.of(sum) : Optional.empty();
  }

  /** A“…”、B“…”、C“…”“七个一百”: named things one after another, then the name of all. */
  private static Optional<Remark> before(String text, NamedSet set) {
    int end = set.start();
    boolean open = end > 0 && text.charAt(end - 1) == '等';
    end -= open ? 1 : 0;
    boolean followed = set.end() < text.length() && "、“等和与及".indexOf(text.charAt(set.end())) >= 0;
    if (end == 0 || text.charAt(end - 1) != '”' || followed || !open && !set.classified()) {
      return Optional.empty();
    }
    List<Item> items = Listing.items(text, Sentences.start(text, end), end);
    int first = items.size() - 1;
    while (first > 0 && items.get(first).before() == '、') {
      first--;
    }
    int names = 0;
    boolean named = true;
    for (Item item : items.subList(first, items.size())) {
      boolean quoted = Listing.endsWithQuote(text, item);
      names += quoted ? 1 + Listing.adjoining(text, item) : 0;
      named &= text.charAt(item.start()) != '“';
    }
    boolean wrong = open ? names > set.number() : named && names != set.number();
    return names >= FEWEST && wrong
        ? Optional.of(remark(set.start(), set.end(), set.number(), names))
        : Optional.empty();
  }

  /** 领导机制、协调机制、督查机制等“四项机制”: names without quotes that end with what is counted. */
  private static Optional<Remark> alike(String text, NamedSet set) {
    boolean open = set.start() > 0 && text.charAt(set.start() - 1) == '等';
    int end = set.start() - (open ? 1 : 0);
    if (set.word().length() < 2 || !text.startsWith(set.word(), end - set.word().length())) {
      return Optional.empty();
    }
    List<Item> items =
        Listing.items(text, Math.max(Sentences.start(text, end), end - LONGEST_LIST), end);
    int names = 0;
    char before = '、';
    for (int i = items.size() - 1; i >= 0 && before == '、'; i--) {
      String name = text.substring(items.get(i).start(), items.get(i).end());
      if (!name.endsWith(set.word()) || JOINED.matcher(name).find()) {
        return Optional.empty();
      }
      names++;
      before = items.get(i).before();
    }
    boolean wrong = open ? names > set.number() : names != set.number();
    return names >= FEWEST && wrong
        ? Optional.of(remark(set.start(), set.end(), set.number(), names))
        : Optional.empty();
  }

  /** “七个一百”：A、B、C or “三会一课”（A、B、C、D）. */
  private static Optional<Remark> behind(String text, NamedSet set) {
    int at = set.end();
    if (at >= text.length()) {
      return Optional.empty();
    }
    int sentence = Sentences.end(text, at);
    boolean bracket = text.charAt(at) == '（';
    int from = text.startsWith("，即", at) ? at + 2 : at + 1;
    int to = bracket ? Sentences.afterQuoted(text, at, sentence) - 1 : sentence;
    if (!bracket && text.charAt(at) != '：' && from == at + 1 || to <= from) {
      return Optional.empty();
    }
    return mismatch(text, set, from, to);
  }

  /** 做到四个到位：认识到位、责任到位、措施到位。 */
  private static Optional<Remark> plain(String text, Quantity number) {
    boolean few =
        number.isCount()
            && number.isExact()
            && number.value().compareTo(BigDecimal.valueOf(MOST)) <= 0
            && number.value().compareTo(BigDecimal.ONE) > 0;
    int colon =
        few
            ? text.indexOf('：', number.unitEnd(), Math.min(text.length(), number.unitEnd() + NEAR))
            : -1;
    if (colon < 0 || !isPlain(text, number.unitEnd(), colon)) {
      return Optional.empty();
    }
    int to = Sentences.end(text, colon);
    List<Item> items = Listing.items(text, colon + 1, to);
    boolean listed =
        items.stream()
            .allMatch(
                i ->
                    (i.before() == '、' || i.before() == ' ')
                        && i.end() - i.start() <= LONGEST_ITEM
                        && Quantities.in(text.substring(i.start(), i.end())).isEmpty());
    return listed
        ? mismatch(
            text,
            new NamedSet(
                number.start(),
                colon,
                number.value().intValue(),
                text.substring(number.unitEnd(), colon)),
            colon + 1,
            to)
        : Optional.empty();
  }

  private static boolean isPlain(String text, int from, int to) {
    return text.substring(from, to).chars().noneMatch(c -> "，、；。”（）".indexOf(c) >= 0);
  }

  private static Optional<Remark> mismatch(String text, NamedSet set, int from, int to) {
    Listing list = Listing.read(text, from, to);
    boolean more = set.number() < list.least();
    boolean fewer = set.number() > list.most() && !list.open();
    boolean enumerated = list.least() >= FEWEST || list.least() > 1 && allHave(text, list, set);
    return enumerated && (more || fewer)
        ? Optional.of(remark(set.start(), list.end(), set.number(), list.least()))
        : Optional.empty();
  }

  /** Each item has the word of the name: “三个明确”，即明确目标、明确责任. */
  private static boolean allHave(String text, Listing list, NamedSet set) {
    return set.classified()
        && Listing.items(text, list.start(), list.end()).stream()
            .allMatch(i -> text.substring(i.start(), i.end()).contains(set.word()));
  }

  private static Remark remark(int start, int end, int number, int listed) {
    return Remark.of(
        Rule.R4,
        Severity.WARNING,
        start,
        end,
        TEXTS.get("set.items", Integer.toString(number), Integer.toString(listed)));
  }
}
