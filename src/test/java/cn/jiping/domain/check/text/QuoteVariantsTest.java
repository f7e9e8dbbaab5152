package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a / stands for a line end. */
class QuoteVariantsTest {
  private final ManuscriptCheck check = new QuoteVariants();

  @ParameterizedTest
  @CsvSource({
    "“村改居”社区党建。/⟦村改居⟧社区党组织。, “村改居”",
    "“两新”联合党支部，⟦两新⟧党组织。, “两新”",
    "“两新”组织、“两新”党建、⟦两新⟧党组织、两新工委。, “两新”",
    "⟦主题党日⟧等组织生活，每月“主题党日”。, “主题党日”",
    "“三会一课”规范，落实⟦三会一课⟧制度。, “三会一课”",
    "⟦“三会一课”⟧规范。/三会一课、三会一课、三会一课。, 三会一课",
    "开展“双报到”服务。/⟦双报到⟧活动。, “双报到”",
    "“春城先锋”行动，⟦春城先锋⟧行动。, “春城先锋”",
    "“四议两公开”、⟦四议两公开⟧。, “四议两公开”",
    "“吹哨报到”机制。/一、甲/⟦吹哨报到⟧机制。, “吹哨报到”",
    "“红色物业”试点，⟦红色物业⟧试点。, “红色物业”",
    "“两委”成员、“两委”换届，⟦两委⟧班子。, “两委”"
  })
  void termWithAndWithoutQuotesIsANotice(String table, String fix) {
    Marked.lines(check, table.replace("/", "\n"), Severity.NOTICE, fix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“村改居”社区、“村改居”工作。",
        "村改居社区、村改居工作。",
        "“双报到双服务”制度和“双报到”活动。",
        "“学党史”活动，全体党员学党史。",
        "这里的“党员”特指在册党员，党员、党员、党员。",
        "“云岭先锋2021”，云岭先锋2021。",
        "《党史》“党史”",
        "“管理”能力，管理水平，管理办法。",
        "“双报到双服务双报告“制度，“双报到双服务双报告”",
        "“",
        ""
      })
  void otherTermsAreFine(String table) {
    Marked.lines(check, table.replace("/", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"“两新”两新", "“两", "两新", "“三会一课”、三会一课"})
  void hostileTextEnds(String piece) {
    check.remarks(Manuscript.of(piece.repeat(50_000)));
  }
}
