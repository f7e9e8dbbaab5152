package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R3: what 分别是, 分别为, 依次是, 包括 or 即 announces with a number has as many names; with 等 at most as
 * many. Silent where the list can be read so that it fits.
 */
final class ListedNames implements PassageCheck {
  private static final Texts TEXTS = Texts.of(ListedNames.class);
  private static final List<String> MARKERS =
      List.of("分别是", "分别为", "依次是", "依次为", "具体是", "具体为", "包括", "即");

  /** What the markers begin with. */
  private static final String FIRST = "分依具包即";

  /** 即 in another word, or a list that is only a part. */
  private static final List<String> NO_LISTS =
      List.of("即将", "即可", "即使", "即便", "即刻", "即时", "即日", "即位");

  private static final List<String> NOT_ALL = List.of("主要", "其中", "不", "重点", "”", "等");

  /** Chars between the number and its list, at most. */
  private static final int NEAR = 15;

  /** More are not written out in a sentence. */
  private static final int MOST = 20;

  /** A shorter list is rather a clause than an enumeration. */
  private static final int FEWEST = 2;

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Quantity> quantities = passage.quantities();
    List<Remark> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < text.length(); i++) {
      Optional<String> marker = marker(text, i);
      Optional<Quantity> number =
          marker.isPresent() ? number(text, quantities, i) : Optional.empty();
      if (number.isPresent() && number.get().start() >= free) {
        int from = afterColon(text, i + marker.get().length());
        Optional<Remark> remark = remark(text, quantities, number.get(), marker.get(), from);
        free = remark.map(Remark::end).orElse(free);
        remark.ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<String> marker(String text, int at) {
    if (FIRST.indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    boolean none = NO_LISTS.stream().anyMatch(w -> text.startsWith(w, at));
    return MARKERS.stream()
        .filter(m -> text.startsWith(m, at) && !none)
        .filter(m -> !m.equals("即") || at > 0 && "，（—".indexOf(text.charAt(at - 1)) >= 0)
        .findFirst();
  }

  private static int afterColon(String text, int at) {
    return at < text.length() && "：:".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }

  /** The number that the list is announced with. */
  private static Optional<Quantity> number(String text, List<Quantity> quantities, int at) {
    List<Quantity> near = Quantities.between(quantities, at - NEAR - 8, at);
    if (near.isEmpty()) {
      return Optional.empty();
    }
    Quantity number = near.getLast();
    if (number.unitEnd() > at || at - number.unitEnd() > NEAR) {
      return Optional.empty();
    }
    String gap = text.substring(number.unitEnd(), at);
    boolean listable =
        number.isCount()
            && number.isExact()
            && number.value().compareTo(BigDecimal.ONE) > 0
            && number.value().compareTo(BigDecimal.valueOf(MOST)) <= 0
            && number.value().stripTrailingZeros().scale() <= 0;
    boolean adjoins =
        gap.chars().noneMatch(c -> "。！？；、：".indexOf(c) >= 0)
            && gap.chars().filter(c -> c == '，').count() <= 1
            && NOT_ALL.stream().noneMatch(gap::contains);
    return listable && adjoins ? Optional.of(number) : Optional.empty();
  }

  private static Optional<Remark> remark(
      String text, List<Quantity> quantities, Quantity number, String marker, int from) {
    int to = end(text, number.unitEnd(), from);
    Listing list = Listing.read(text, from, to);
    int announced = number.value().intValueExact();
    boolean more = announced < list.least();
    boolean fewer = announced > list.most() && list.least() >= FEWEST && !list.open();
    boolean ofNumbers =
        Quantities.between(quantities, from, to).stream()
            .anyMatch(q -> q.start() < list.end() && (q.isOfOneKindWith(number) || !q.isCount()));
    if (!more && !fewer
        || ofNumbers
        || beginsWithMark(text, from)
        || fitsAnother(text, quantities, number, list)) {
      return Optional.empty();
    }
    return Optional.of(
        Remark.of(
            Rule.R3,
            Severity.ERROR,
            number.start(),
            list.end(),
            TEXTS.get(
                more ? "names.more" : "names.fewer",
                number.in(text),
                marker,
                Integer.toString(list.least()))));
  }

  /** The end of the sentence, or of the bracket in which the list stands. */
  private static int end(String text, int numberEnd, int from) {
    int sentence = Sentences.end(text, from);
    for (int i = numberEnd; i < from; i++) {
      if (text.charAt(i) == '（') {
        int after = Sentences.afterQuoted(text, i, sentence);
        return after > from ? after - 1 : sentence;
      }
    }
    int depth = 0;
    for (int i = from; i < sentence; i++) {
      char c = text.charAt(i);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
      if (depth < 0) {
        return i; // the whole sentence part stands in brackets
      }
    }
    return sentence;
  }

  /** 一是…；二是…, or （1）: sentences rather than names. */
  private static boolean beginsWithMark(String text, int from) {
    return from >= text.length()
        || "（(①1第".indexOf(text.charAt(from)) >= 0
        || text.startsWith("一是", from)
        || text.startsWith("“", from - 1);
  }

  /** The list may belong to another number of the sentence. */
  private static boolean fitsAnother(
      String text, List<Quantity> quantities, Quantity number, Listing list) {
    int start = Sentences.start(text, number.start());
    return Quantities.between(quantities, start, number.start()).stream()
        .filter(q -> q.isCount() && q.isExact())
        .map(q -> q.value().intValue())
        .anyMatch(n -> n >= list.least() && n <= list.most());
  }
}
