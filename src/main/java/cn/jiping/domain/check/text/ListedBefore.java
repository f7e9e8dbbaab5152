package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.Listing.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R3: before 等N个 stand at most N names. Only names are counted that are surely of one list: all in
 * quotes or 书名号, or all ending alike (甲社区、乙社区).
 */
final class ListedBefore implements PassageCheck {
  private static final Texts TEXTS = Texts.of(ListedBefore.class);

  /** Chars of the list, at most. */
  private static final int LONGEST = 200;

  /** What bears a name of its own. */
  private static final List<String> THINGS =
      List.of("制度", "办法", "文件", "规定", "方案", "党建品牌", "服务品牌", "品牌", "工程", "行动");

  /** Names in marks without 等 that are surely meant as all there are. */
  private static final int FEWEST = 3;

  private static final int MOST = 10;

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Remark> found = new ArrayList<>();
    for (Quantity number : passage.quantities()) {
      quoted(text, number).ifPresent(found::add);
      int etc = number.start() - 1;
      if (etc > 0 && text.charAt(etc) == '等' && number.isCount() && number.isExact()) {
        int start = firstName(text, etc);
        int names = start < 0 ? 0 : names(text, start, etc);
        int announced = number.value().intValue();
        if (announced >= 2 && announced < names) {
          found.add(remark(text, number, names));
        }
      }
    }
    return found;
  }

  /** 《甲》《乙》《丙》四项制度: without 等 the names are all of them, where each is in marks. */
  private static Optional<Remark> quoted(String text, Quantity number) {
    int end = number.start();
    boolean things =
        number.isCount()
            && number.isExact()
            && THINGS.stream().anyMatch(t -> text.startsWith(t, number.unitEnd()));
    if (!things || end == 0 || "》”".indexOf(text.charAt(end - 1)) < 0) {
      return Optional.empty();
    }
    char open = text.charAt(end - 1) == '》' ? '《' : '“';
    int from = Math.max(0, end - LONGEST);
    int names = 0;
    int at = end;
    while (at > 0 && text.charAt(at - 1) == text.charAt(end - 1)) {
      int start = from + text.substring(from, Math.max(from, at)).lastIndexOf(open);
      if (start < from) {
        return Optional.empty();
      }
      names++;
      at = start > 0 && text.charAt(start - 1) == '、' ? start - 1 : start;
    }
    boolean joined = at > 0 && "、和及与".indexOf(text.charAt(at - 1)) >= 0;
    int announced = number.value().intValue();
    boolean wrong = announced > 1 && (announced < names || announced > names && announced <= MOST);
    return names >= FEWEST && !joined && wrong
        ? Optional.of(remark(text, number, names))
        : Optional.empty();
  }

  private static Remark remark(String text, Quantity number, int names) {
    return Remark.of(
        Rule.R3,
        Severity.ERROR,
        number.start(),
        number.unitEnd(),
        TEXTS.get("names.before", number.in(text), Integer.toString(names)));
  }

  /** Where the list begins whose last name ends at a place; -1 when there is no list. */
  private static int firstName(String text, int end) {
    int from = Math.max(Sentences.start(text, end), end - LONGEST);
    List<Item> items = Listing.items(text, from, end);
    Item last = items.getLast();
    int first = items.size() - 1;
    while (first > 0
        && items.get(first).before() == '、'
        && isAlike(text, items.get(first - 1), last)) {
      first--;
    }
    if (first < items.size() - 1) {
      return items.get(first).start();
    }
    return isQuoted(text, last) ? text.indexOf(opening(text, last), last.start()) : -1;
  }

  private static boolean isAlike(String text, Item item, Item last) {
    return isQuoted(text, last)
        ? isQuoted(text, item) && closing(text, item) == closing(text, last)
        : Listing.endAlike(text, item, last);
  }

  private static boolean isQuoted(String text, Item item) {
    return Listing.endsWithQuote(text, item)
        && text.indexOf(opening(text, item), item.start()) >= 0;
  }

  private static char closing(String text, Item item) {
    return text.charAt(item.end() - 1);
  }

  private static char opening(String text, Item item) {
    return closing(text, item) == '》' ? '《' : '“';
  }

  private static int names(String text, int start, int end) {
    int names = 0;
    for (Item item : Listing.items(text, start, end)) {
      names += 1 + Listing.adjoining(text, item);
    }
    return names;
  }
}
