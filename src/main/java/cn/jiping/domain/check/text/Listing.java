package cn.jiping.domain.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The names of an enumeration, counted as far as that can be done: 和 may join two names or stand in
 * one, after a comma the list may go on or be over. What is in quotes or brackets is not split.
 *
 * @param start first char
 * @param end after the last name that surely belongs to it
 * @param least names there are at least
 * @param most names there are at most
 * @param open 等 follows
 */
record Listing(int start, int end, int least, int most, boolean open) {
  private static final String SPLITS = "、，,；;";
  private static final List<String> JOINTS = List.of("以及", "和", "及", "与");

  /** With one of these a clause begins that tells what was done; the list is over. */
  private static final List<String> VERBS =
      List.of(
          "推进", "推动", "完成", "开展", "实现", "并", "对", "在", "由", "从", "为", "其中", "以", "将", "把", "使",
          "通过", "进一步", "同时", "目前", "每", "有", "各", "占", "建立", "成立", "全部", "均", "都", "已", "共", "覆盖",
          "组织", "做到", "着力", "确保", "强化", "加强", "落实", "打造", "形成", "充分", "切实", "不断", "分别", "累计", "该",
          "这", "经", "按", "根据", "全面", "有效", "提升", "提高", "深入", "积极", "也", "还", "又", "但", "而", "因",
          "另", "截至", "全年", "发挥", "带动", "得到", "解决", "受到", "参加", "参与", "到", "与", "后", "再", "持续", "围绕",
          "聚焦", "坚持", "依托", "带领");

  private static final String NOT_ETC_BEFORE = "平均同优高中初相何劣一二三";
  private static final String NOT_ETC_BEHIND = "级次于额待";

  /** Chars at the end that names of one kind share. */
  private static final int ALIKE = 2;

  /** Items of one enumeration that are looked at, at most. */
  private static final int MOST = 100;

  /**
   * A piece between two separators.
   *
   * @param before the separator before it; a blank for the first one
   */
  record Item(int start, int end, char before) {}

  /** The pieces between {@code from} and {@code to}, not split inside of quotes and brackets. */
  static List<Item> items(String text, int from, int to) {
    List<Item> items = new ArrayList<>();
    int start = from;
    char before = ' ';
    for (int i = from; i < to && items.size() < MOST; i++) {
      char c = text.charAt(i);
      if (Sentences.opens(c)) {
        i = Sentences.afterQuoted(text, i, to) - 1;
      } else if (SPLITS.indexOf(c) >= 0) {
        items.add(new Item(start, i, before));
        start = i + 1;
        before = c;
      }
    }
    items.add(new Item(start, to, before));
    return items;
  }

  /**
   * Reads the enumeration between two places of one sentence.
   *
   * @param to where it ends at the latest
   */
  static Listing read(String text, int from, int to) {
    List<Item> items = items(text, from, to);
    boolean ofDeeds = beginsWithVerb(text, items.getFirst());
    boolean semicolons = items.stream().anyMatch(i -> isSemicolon(i.before()));
    int least = 0;
    int most = 0;
    int groups = 1;
    int end = from;
    boolean firstClause = true;
    boolean etc = false;
    for (Item item : items) {
      boolean comma = item.before() == '，' || item.before() == ',';
      if (comma && !ofDeeds && beginsWithVerb(text, item)) {
        break;
      }
      firstClause &= !comma || semicolons || goesOn(text, items, item);
      groups += isSemicolon(item.before()) ? 1 : 0;
      most += 1 + joints(text, item) + adjoining(text, item);
      if (firstClause) {
        int more = sureJoints(text, item) + (isOnlyQuotes(text, item) ? adjoining(text, item) : 0);
        least = find(text, item, '的') >= 0 ? 1 : least + 1 + more;
        end = item.end();
      }
      etc = etc(text, item) >= 0;
      if (etc) {
        break;
      }
    }
    least -= unquoted(text, items, end);
    return new Listing(
        from, end, Math.max(1, semicolons ? Math.min(least, groups) : least), most, etc);
  }

  /** Where 等 stands outside of quotes in this piece; -1 when it does not. */
  static int etc(String text, Item item) {
    int at = find(text, item, '等');
    boolean word =
        at >= 0
            && (at > 0 && NOT_ETC_BEFORE.indexOf(text.charAt(at - 1)) >= 0
                || at + 1 < text.length() && NOT_ETC_BEHIND.indexOf(text.charAt(at + 1)) >= 0);
    return word ? -1 : at;
  }

  /** Where a char stands outside of quotes in this piece; -1 when it does not. */
  private static int find(String text, Item item, char sought) {
    for (int i = item.start(); i < item.end(); i++) {
      if (Sentences.opens(text.charAt(i))) {
        i = Sentences.afterQuoted(text, i, item.end()) - 1;
      } else if (text.charAt(i) == sought) {
        return i;
      }
    }
    return -1;
  }

  /** After a comma, in a list that knows commas only, comes another name that ends alike. */
  private static boolean goesOn(String text, List<Item> items, Item item) {
    int index = items.indexOf(item);
    boolean commasOnly = items.subList(1, index).stream().allMatch(i -> i.before() != '、');
    return commasOnly && endAlike(text, items.get(index - 1), item);
  }

  /** Both end with the same two chars: 甲社区, 乙社区. */
  static boolean endAlike(String text, Item one, Item other) {
    return one.end() - one.start() > ALIKE
        && other.end() - other.start() > ALIKE
        && text.regionMatches(one.end() - ALIKE, text, other.end() - ALIKE, ALIKE);
  }

  private static boolean isSemicolon(char c) {
    return c == '；' || c == ';';
  }

  private static boolean beginsWithVerb(String text, Item item) {
    return VERBS.stream().anyMatch(v -> text.startsWith(v, item.start()));
  }

  /** 和, 及 and 与 that may join two names. */
  private static int joints(String text, Item item) {
    return joints(text, item, false);
  }

  /** Those that surely do, as what they join ends alike: 甲社区和乙社区. */
  private static int sureJoints(String text, Item item) {
    return joints(text, item, true);
  }

  private static int joints(String text, Item item, boolean sure) {
    int joints = 0;
    for (int i = item.start() + 1; i < item.end() - 1; i++) {
      int at = i;
      if (Sentences.opens(text.charAt(i))) {
        i = Sentences.afterQuoted(text, i, item.end()) - 1;
      } else if (JOINTS.stream().anyMatch(j -> text.startsWith(j, at))) {
        Item left = new Item(item.start(), at, ' ');
        Item right = new Item(at + 1, item.end(), ' ');
        joints += !sure || endAlike(text, left, right) ? 1 : 0;
      }
    }
    return joints;
  }

  /** Places where a quoted name follows another one at once: “…”“…”. */
  static int adjoining(String text, Item item) {
    int places = 0;
    for (int i = item.start() + 1; i < item.end(); i++) {
      places += "”》".indexOf(text.charAt(i - 1)) >= 0 && "“《".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return places;
  }

  private static boolean isOnlyQuotes(String text, Item item) {
    int i = item.start();
    while (i < item.end() && Set.of('“', '《').contains(text.charAt(i))) {
      int next = Sentences.afterQuoted(text, i, item.end());
      if (next == i + 1) {
        return false;
      }
      i = next;
    }
    return i == item.end() && i > item.start();
  }

  /** Where most names end with quotes, a piece without belongs to the next: 视频、照片“现党史”. */
  private static int unquoted(String text, List<Item> items, int end) {
    List<Item> listed = items.stream().filter(i -> i.end() <= end).toList();
    long quoted = listed.stream().filter(i -> endsWithQuote(text, i)).count();
    return quoted * 2 > listed.size() && quoted < listed.size()
        ? (int) (listed.size() - quoted)
        : 0;
  }

  static boolean endsWithQuote(String text, Item item) {
    return item.end() > item.start() && "”》".indexOf(text.charAt(item.end() - 1)) >= 0;
  }
}
