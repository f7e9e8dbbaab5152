package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R16: between a number and people or party organizations stands a classifier: 3000余名党员. */
final class MissingClassifiers implements PassageCheck {
  private static final Texts TEXTS = Texts.of(MissingClassifiers.class);
  private static final List<String> MODIFIERS =
      List.of(
          "在职", "退休", "离退休", "老", "青年", "年轻", "流动", "困难", "预备", "正式", "女", "男", "农村", "社区", "村组",
          "村", "机关", "基层", "优秀", "贫困", "党务", "专职", "兼职", "驻村", "致富", "普通", "先进", "新");
  private static final List<String> PERSONS =
      List.of(
          "党员", "群众", "干部", "职工", "代表", "志愿者", "居民", "学生", "教师", "委员", "书记", "同志", "团员", "入党积极分子",
          "网格员", "村民", "师生", "工作人员", "发展对象", "党务工作者", "讲解员", "宣讲员", "联络员", "医务人员");
  private static final List<String> ORGANIZATIONS = List.of("党组织", "党支部", "党总支", "基层党组织");

  /** Numbers that are names: the party members' hotline. */
  private static final Set<String> NAMES = Set.of("12371");

  /** Bare numbers between these may be years: 2021干部教育. */
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1949);

  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

  /** Modifiers before a noun, at most. */
  private static final int MOST_MODIFIERS = 2;

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Remark> found = new ArrayList<>();
    for (Quantity quantity : passage.quantities()) {
      if (quantity.unit().isEmpty() && !quantity.ordinal() && !isName(text, quantity)) {
        missing(text, quantity, PERSONS, "名").ifPresent(found::add);
        missing(text, quantity, ORGANIZATIONS, "个").ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isName(String text, Quantity quantity) {
    boolean year =
        !quantity.approximate()
            && quantity.value().compareTo(FIRST_YEAR) >= 0
            && quantity.value().compareTo(LAST_YEAR) <= 0;
    boolean one = quantity.value().compareTo(BigDecimal.ONE) <= 0 || quantity.decimals() > 0;
    boolean joined =
        quantity.start() > 0 && "+＋-—.:：".indexOf(text.charAt(quantity.start() - 1)) >= 0;
    return year
        || one
        || joined
        || NAMES.contains(text.substring(quantity.start(), quantity.end()));
  }

  private static Optional<Remark> missing(
      String text, Quantity quantity, List<String> nouns, String classifier) {
    int at = quantity.end();
    int modified = at;
    for (int i = 0; i < MOST_MODIFIERS && noun(text, modified, nouns).isEmpty(); i++) {
      modified += noun(text, modified, MODIFIERS).map(String::length).orElse(0);
    }
    int nounStart = modified;
    return noun(text, nounStart, nouns)
        .map(
            noun -> {
              int end = nounStart + noun.length();
              String fixed =
                  text.substring(quantity.start(), at) + classifier + text.substring(at, end);
              return Remark.of(
                      Rule.R16,
                      Severity.WARNING,
                      quantity.start(),
                      end,
                      TEXTS.get("classifier.missing", classifier, fixed))
                  .withFix(fixed);
            });
  }

  private static Optional<String> noun(String text, int at, List<String> nouns) {
    return nouns.stream().filter(n -> text.startsWith(n, at)).findFirst();
  }
}
