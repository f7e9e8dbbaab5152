package cn.jiping.domain.check.text;

import java.util.ArrayList;
import java.util.List;

/** Amounts of money that a text enumerates with 、 or ；: A10万元、B20万元. */
final class MoneyLists {
  private static final List<String> NOT_PARALLEL =
      List.of("每", "人均", "户均", "平均", "标准", "各", "共", "合计", "总计", "，", "单价");

  private MoneyLists() {}

  /** All enumerations with at least so many exact amounts. */
  static List<List<Quantity>> in(Passage passage, int least) {
    String text = passage.text();
    List<List<Quantity>> lists = new ArrayList<>();
    List<Quantity> list = new ArrayList<>();
    for (Quantity quantity : passage.quantities()) {
      if (quantity.isMoney() && quantity.isExact()) {
        if (!list.isEmpty() && !isNext(text, list.getLast(), quantity)) {
          lists.add(list);
          list = new ArrayList<>();
        }
        list.add(quantity);
      }
    }
    lists.add(list);
    return lists.stream().filter(l -> l.size() >= least && isParallel(text, l)).toList();
  }

  private static boolean isNext(String text, Quantity last, Quantity next) {
    int from = last.unitEnd();
    int at =
        from < text.length() && text.charAt(from) == '（'
            ? Sentences.afterQuoted(text, from, next.start())
            : from;
    return at < next.start()
        && "、；".indexOf(text.charAt(at)) >= 0
        && Sentences.inOne(text, from, next.start())
        && NOT_PARALLEL.stream().noneMatch(text.substring(at, next.start())::contains);
  }

  /** 每名500元、每户1000元 are rates. */
  private static boolean isParallel(String text, List<Quantity> list) {
    int start = list.getFirst().start();
    String name = text.substring(Sentences.clauseStart(text, start), start);
    return NOT_PARALLEL.stream().noneMatch(name::contains);
  }
}
