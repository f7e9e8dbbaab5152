package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a / stands for a line end. */
class RepeatedSentencesTest {
  private final ManuscriptCheck check = new RepeatedSentences();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦街道建立了党建工作联席会议制度⟧。/⟦街道建立了党建工作联席会议制度⟧。",
        "⟦街道建立了党建工作联席会议制度⟧。甲乙丙。⟦街道建立了党建工作联席会议制度⟧。",
        "⟦各社区按时完成换届选举工作⟧。/各村换届平稳。/⟦各社区按时完成换届选举工作⟧。",
        "评价中⟦未发现有截留、挤占或挪用项目资金的情况⟧。/拨付规范，⟦未发现有截留、挤占或挪用项目资金的情况⟧。",
        "一、甲/单位⟦建立健全项目实施预算方案和财务管理制度⟧。/二、乙/本项目⟦建立健全项目实施预算方案和财务管理制度⟧，运行正常。",
        "⟦开展“双报到”服务活动，深入社区走访群众⟧。/⟦开展双报到服务活动，深入社区走访群众⟧。",
        "⟦街道 建立了党建工作联席会议制度⟧。/⟦街道建立了党建工作联席会议制度⟧。",
        "⟦坚持每月召开一次工作推进会议⟧，效果好。/我们认为，⟦坚持每月召开一次工作推进会议⟧。",
        "⟦资金使用严格按照批复的范围和标准执行⟧！街道满意。/⟦资金使用严格按照批复的范围和标准执行⟧？是。",
        "⟦全年走访慰问困难党员和老党员162人次⟧，甲。/乙。/⟦全年走访慰问困难党员和老党员162人次⟧，丙。",
        "⟦党员干部带头参加志愿服务活动⟧。/⟦党员干部带头参加志愿服务活动⟧。/⟦党员干部带头参加志愿服务活动⟧。",
        "⟦项目实施预算方案比较健全，财务管理制度完备，会计核算真实规范，未发现挪用项目资金⟧。/⟦项目实施预算方案比较健全，财务管理制度有力，会计核算真实规范，未发现挪用项目资金⟧。",
        "街道⟦通过集中培训提升了党务干部的业务水平和服务能力⟧。/去年以来⟦通过集中培训提升了党务干部的业务水平和服务能力⟧。"
      })
  void sameWordsInTwoSentencesAreAWarningAtBoth(String table) {
    Marked.lines(check, table.replace("/", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一是加强学习。/一是加强学习。",
        "项目实施顺利。/项目实施顺利。",
        "一、甲乙丙丁戊己庚辛壬癸子丑了/甲。/二、甲乙丙丁戊己庚辛壬癸子丑了/乙。",
        "坚持以习近平新时代中国特色社会主义思想为指导。/坚持以习近平新时代中国特色社会主义思想为指导。",
        "增强“四个意识”、坚定“四个自信”、做到“两个维护”，学懂弄通。/增强“四个意识”、坚定“四个自信”、做到“两个维护”，走在前列。",
        "吴家营街道柏枝营社区党总支第一党支部书记到会。/吴家营街道柏枝营社区党总支第一党支部书记讲党课。",
        "投入社区党建经费30万元，用于阵地改造。/投入社区党建经费20万元，用于党员培训。",
        "街道党工委中心组集体学习研讨会。/街道党工委中心组集体学习研讨会。",
        "开展走访慰问，开展走访慰问。",
        "各社区党组织战斗力明显增强。/各社区党组织凝聚力明显增强。",
        "甲单位按时完成任务。/乙单位按时完成任务。",
        ""
      })
  void namesFixedPhrasesAndShortSentencesMayComeAgain(String table) {
    Marked.lines(check, table.replace("/", "\n"));
  }

  @Test
  void messageNamesTheOtherPlaceByHeadingAndFirstWords() {
    Manuscript manuscript = Manuscript.of("一、甲\n街道建立了党建工作联席会议制度。\n二、乙\n街道建立了党建工作联席会议制度。");
    assertEquals(
        List.of(
            "这些话与“二、乙”一节中“街道建立了党建工作联席会议制……”一句重复，请保留一处。",
            "这些话与“一、甲”一节中“街道建立了党建工作联席会议制……”一句重复，请保留一处。"),
        check.remarks(manuscript).stream().map(Remark::message).toList());
  }

  @Test
  void repeatedSentenceHasNoCertainMend() {
    Marked.lines(check, "⟦街道建立了联席会议制度安排⟧。\n⟦街道建立了联席会议制度安排⟧。", Severity.WARNING, "-", "-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"了", "未发现有截留、挤占或挪用项目资金的情况。", "甲了乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未", "了。\n"})
  void hostileTextEnds(String piece) {
    check.remarks(Manuscript.of(piece.repeat(20_000)));
  }
}
