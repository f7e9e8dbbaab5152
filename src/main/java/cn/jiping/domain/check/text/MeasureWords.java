package cn.jiping.domain.check.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Units and classifiers that may stand behind a number. */
final class MeasureWords {
  /** The longest first where one begins another. */
  private static final List<String> UNITS =
      List.of(
          "亿元", "万元", "元", "个百分点", "个工作日", "个季度", "个小时", "个月", "场次", "人次", "户次", "家次", "件次", "批次",
          "平方米", "平方公里", "公里", "小时", "分钟", "课时", "方面", "阶段", "个", "名", "人", "次", "场", "期", "项", "家",
          "件", "条", "户", "部", "批", "支", "篇", "份", "册", "本", "套", "台", "处", "所", "位", "座", "间", "栋",
          "类", "种", "轮", "节", "堂", "届", "岁", "年", "月", "日", "天", "周", "分", "米", "亩", "吨", "幅", "块",
          "张", "组", "队", "辆", "面", "封", "档", "点", "倍", "起", "例", "宗", "盏", "棵", "笔", "只", "门", "趟");

  private static final Map<Character, List<String>> UNITS_BY_FIRST =
      UNITS.stream().collect(Collectors.groupingBy(u -> u.charAt(0)));

  /** Not after a Chinese numeral, where they make words: 十分, 一点, 一面. */
  private static final Set<String> NOT_CHINESE = Set.of("分", "点", "面", "起", "级", "道");

  /** Words that begin like a unit: 3部门, 第一支部, 2021年轻. */
  private static final Set<String> NO_UNITS =
      Set.of(
          "部门", "部队", "部委", "部分", "部署", "人员", "人才", "人民", "人均", "组织", "组成", "家庭", "条件", "条例", "支部",
          "支出", "支付", "场所", "期间", "年轻", "年龄", "分别", "分类", "分析", "分级", "分工", "分管", "分之", "分享", "日常",
          "面对", "面向", "面积", "处置", "处理", "所有", "位于", "台账", "队伍", "座谈", "节约", "轮训", "轮岗", "批复", "批准",
          "档案", "类型", "次序", "点位", "周边", "周年", "本年", "本街", "本社", "本次", "起来", "例如", "门户", "门诊", "门店",
          "门前");

  private static final Set<String> PERSONS = Set.of("名", "人", "位");
  private static final Set<String> TIMES =
      Set.of("年", "月", "日", "天", "周", "岁", "小时", "分钟", "课时", "个月", "个小时", "个工作日", "个季度", "届", "点");

  private MeasureWords() {}

  /** The unit that stands here; empty when there is none. */
  static String at(String text, int at, boolean chinese) {
    List<String> units = UNITS_BY_FIRST.getOrDefault(Chars.at(text, at), List.of());
    if (at + 2 <= text.length() && NO_UNITS.contains(text.substring(at, at + 2))) {
      return "";
    }
    return units.stream()
        .filter(u -> text.startsWith(u, at) && !(chinese && NOT_CHINESE.contains(u)))
        .findFirst()
        .orElse("");
  }

  /** Units of one kind may be added: 名, 人 and 位; 场 and 场次; all money. */
  static String kind(String unit) {
    return PERSONS.contains(unit)
        ? "人"
        : unit.equals("场次") ? "场" : unit.equals("万元") || unit.equals("亿元") ? "元" : unit;
  }

  static boolean isPerson(String unit) {
    return PERSONS.contains(unit);
  }

  static boolean isTime(String unit) {
    return TIMES.contains(unit);
  }
}
