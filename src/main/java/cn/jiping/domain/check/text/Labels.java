package cn.jiping.domain.check.text;

import java.util.List;
import java.util.Optional;

/** What stands before a number and says what it is: 预算执行率 of 预算执行率达到98%. */
public final class Labels {
  private static final List<String> LINKS =
      List.of("达到了", "达到", "达", "为", "是", "：", ":", "仅", "均", "“", "（", "共", "计", "有", "了", " ");
  private static final List<String> OTHER_YEARS =
      List.of("上年", "去年", "前年", "往年", "同期", "上一年", "同比", "目标");

  private Labels() {}

  /** The clause before the number, without 为, 达 and the like at its end. */
  public static String before(String text, Quantity quantity) {
    int end = quantity.start();
    Optional<String> link = Optional.of("");
    while (link.isPresent()) {
      int at = end;
      link = LINKS.stream().filter(l -> text.startsWith(l, at - l.length())).findFirst();
      end -= link.orElse("").length();
    }
    return text.substring(Sentences.clauseStart(text, end), end);
  }

  /** The number is not about the year of the report. */
  public static boolean isOfAnotherYear(String label) {
    return OTHER_YEARS.stream().anyMatch(label::contains);
  }
}
