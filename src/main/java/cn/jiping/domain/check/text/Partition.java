package cn.jiping.domain.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that divide things or people so that each is in one part only: 男 and 女, 先进, 一般 and 后进.
 * Other categories overlap (女党员, 35岁以下党员), and no sum is made of them.
 *
 * @param words the parts
 * @param complete together they are everything; otherwise there may be others (在职, 退休)
 */
record Partition(List<String> words, boolean complete) {
  private static final List<Partition> GRADES =
      List.of(
          of(true, "先进", "一般", "后进"),
          of(true, "好", "较好", "一般", "较差"),
          of(true, "好", "较好", "一般", "差"),
          of(true, "优秀", "良好", "一般", "较差"),
          of(true, "优秀", "合格", "基本合格", "不合格"),
          of(true, "优秀", "合格", "不合格"),
          of(true, "优", "良", "中", "差"));
  private static final List<Partition> OTHERS =
      List.of(
          of(true, "男", "女"),
          of(true, "正式", "预备"),
          of(true, "上升", "下降", "不变"),
          of(true, "上半年", "下半年"),
          of(true, "一季度", "二季度", "三季度", "四季度"),
          of(true, "线上", "线下"),
          of(true, "汉族", "少数民族"),
          of(true, "已", "未"),
          of(true, "已办结", "正在办理"),
          of(true, "已完成", "正在推进"),
          of(true, "党委", "党总支", "党支部"),
          of(
              false, "村改居社区", "城市社区", "社区", "农村", "村级", "行政村", "机关", "两新", "“两新”", "学校", "高校", "国企",
              "国有企业", "医院", "事业单位", "社会组织", "新社会组织", "新经济组织", "非公企业"),
          of(false, "党员", "群众"),
          of(false, "在职", "退休"),
          of(false, "城市", "农村"),
          of(false, "新建", "改建", "扩建"),
          of(false, "研究生", "本科", "大专", "中专", "高中"));

  private static Partition of(boolean complete, String... words) {
    return new Partition(List.of(words), complete);
  }

  /** Divisions by grade, the best grade first. */
  static List<Partition> grades() {
    return GRADES;
  }

  /** The division whose words these names have, each another one; a complete one if possible. */
  static Optional<Partition> of(List<String> names) {
    return Stream.concat(GRADES.stream(), OTHERS.stream())
        .filter(p -> p.divides(names))
        .max(Comparator.comparing(p -> p.isWhole(names.size())));
  }

  /** Whether so many parts are all there are. */
  boolean isWhole(int parts) {
    return complete && parts == words.size();
  }

  private boolean divides(List<String> names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      words.stream()
          .filter(w -> w.length() == 1 ? name.startsWith(w) : name.contains(w))
          .max(Comparator.comparingInt(String::length))
          .ifPresent(found::add);
    }
    Set<String> different = new HashSet<>(found);
    return found.size() == names.size() && different.size() == names.size() && names.size() >= 2;
  }
}
