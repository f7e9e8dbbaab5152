package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubledEstimatesTest {
  private final PassageCheck check = new DoubledEstimates();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "参加党员⟦约50人左右⟧。",
        "服务群众⟦近300余⟧人次。",
        "⟦大约200户左右⟧",
        "培训⟦超过100人以上⟧",
        "⟦不少于20次以上⟧",
        "投入⟦约10万元左右⟧",
        "⟦不超过30人以内⟧",
        "⟦将近1,200余⟧人",
        "⟦至少3场以上⟧",
        "⟦大约有200多⟧人",
        "达到⟦500余名以上⟧。",
        "⟦约五十人左右⟧，⟦近三百余⟧户",
        "服务群众⟦约近⟧300人次，⟦大约将近⟧五十户"
      })
  void estimateSaidTwiceIsAWarning(String marked) {
    Marked.check(check, marked);
    check
        .remarks(Passage.body(Marked.plain(marked)))
        .forEach(r -> assertEquals(Severity.WARNING, r.severity()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "参加党员约50人。",
        "服务群众3000余人次。",
        "50人左右",
        "近20余年来，街道面貌一新。",
        "附近300余户居民",
        "签约100余家企业",
        "节约50余万元",
        "超过100人。",
        "最多30余人",
        "50余人以内",
        "近十多个月，十余名以下",
        "五十人以上，一百余人，第十五名以上",
        "近年来投入50余万元",
        "不少于20次，每次30人以上",
        "签约近300户，节约近10万元，就近约50人"
      })
  void estimateSaidOnceIsFine(String text) {
    Marked.check(check, text);
  }
}
