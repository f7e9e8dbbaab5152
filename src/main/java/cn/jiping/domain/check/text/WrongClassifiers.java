package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R16: nouns that are not counted with the classifier that stands there: 4家党支部, 清单45件, 百部照片. */
final class WrongClassifiers implements PassageCheck {
  private static final Texts TEXTS = Texts.of(WrongClassifiers.class);

  /**
   * A noun and classifiers it does not take.
   *
   * @param wrong only those that are surely wrong
   * @param right what it is counted with
   * @param severity how much it matters
   * @param certain the right one may simply be put in its place
   */
  private record Counted(
      String noun, Set<String> wrong, String right, Severity severity, boolean certain) {}

  private static final List<Counted> BEFORE_NOUN =
      List.of(
          new Counted("党支部", Set.of("家", "所"), "个", Severity.NOTICE, true),
          new Counted("党总支", Set.of("家", "所"), "个", Severity.NOTICE, true),
          new Counted("党组织", Set.of("家", "所"), "个", Severity.NOTICE, true),
          new Counted("党委", Set.of("家", "所"), "个", Severity.NOTICE, true),
          new Counted("党小组", Set.of("家", "所"), "个", Severity.NOTICE, true),
          new Counted("照片", Set.of("部", "篇", "件"), "张", Severity.NOTICE, false),
          new Counted("征文", Set.of("部", "件", "条"), "篇", Severity.NOTICE, true),
          new Counted("心得体会", Set.of("部", "件", "条", "次"), "篇", Severity.NOTICE, true));
  private static final List<Counted> BEHIND_NOUN =
      List.of(
          new Counted("清单", Set.of("件"), "份”或“项", Severity.WARNING, false),
          new Counted("照片", Set.of("部", "篇"), "张", Severity.NOTICE, true),
          new Counted("征文", Set.of("部", "件", "条"), "篇", Severity.NOTICE, true),
          new Counted("心得体会", Set.of("部", "件", "条"), "篇", Severity.NOTICE, true));

  /** What may stand between the number and its noun and is not itself counted. */
  private static final List<String> MODIFIERS =
      List.of(
          "“两新”", "两新", "联合", "基层", "社区", "新成立的", "新建的", "新", "非公", "下属", "下设", "所属", "先进", "后进",
          "一般", "软弱涣散", "优秀", "视频、", "视频和", "视频及", "视频", "宣传", "活动", "工作", "学习", "主题", "电子", "历史",
          "珍贵", "老");

  private static final int MOST_MODIFIERS = 4;

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Remark> found = new ArrayList<>();
    for (Quantity quantity : passage.quantities()) {
      if (quantity.isCount() && !quantity.ordinal()) {
        behind(text, quantity).or(() -> before(text, quantity)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** 4家“两新”联合党支部. */
  private static Optional<Remark> behind(String text, Quantity quantity) {
    int at = quantity.unitEnd();
    Optional<Counted> counted = at(text, at);
    for (int i = 0; i < MOST_MODIFIERS && counted.isEmpty(); i++) {
      int from = at;
      at +=
          MODIFIERS.stream().filter(m -> text.startsWith(m, from)).findFirst().orElse("").length();
      counted = at(text, at);
    }
    int nounStart = at;
    return counted
        .filter(c -> c.wrong().contains(quantity.unit()))
        .map(
            c ->
                remark(
                    text,
                    quantity,
                    c,
                    c.certain() ? quantity.unitEnd() : nounStart + c.noun().length()));
  }

  /** 清单45件, “…清单”45件. */
  private static Optional<Remark> before(String text, Quantity quantity) {
    boolean quoted = quantity.start() > 0 && "”》".indexOf(text.charAt(quantity.start() - 1)) >= 0;
    int end = quoted ? quantity.start() - 1 : quantity.start();
    return BEHIND_NOUN.stream()
        .filter(c -> c.wrong().contains(quantity.unit()))
        .filter(c -> text.startsWith(c.noun(), end - c.noun().length()))
        .findFirst()
        .map(c -> remark(text, quantity, c, quantity.unitEnd()));
  }

  private static Optional<Counted> at(String text, int at) {
    return BEFORE_NOUN.stream().filter(c -> text.startsWith(c.noun(), at)).findFirst();
  }

  private static Remark remark(String text, Quantity quantity, Counted counted, int end) {
    Remark remark =
        Remark.of(
            Rule.R16,
            counted.severity(),
            quantity.start(),
            end,
            TEXTS.get("classifier.wrong", counted.noun(), quantity.unit(), counted.right()));
    String number = text.substring(quantity.start(), quantity.end());
    return counted.certain() ? remark.withFix(number + counted.right()) : remark;
  }
}
