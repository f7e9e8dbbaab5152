package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a / stands for a line end; each reports on 2021. */
class OldSlogansTest {
  private static final String REPORTED = "2021年，2021年，2021年。/";

  private final ManuscriptCheck check = new OldSlogans(TestTables.SHIPPED.slogans());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全面开展⟦“不忘初心、牢记使命”主题教育⟧，对标对表。",
        "落实⟦“基层党建创新提质年”⟧各项任务。",
        "开展⟦不忘初心、牢记使命主题教育⟧。",
        "开展⟦“不忘初心 牢记使命”主题教育⟧。",
        "落实⟦基层党建创新提质年⟧任务。",
        "深入开展⟦党的群众路线教育实践活动⟧。",
        "开展⟦“三严三实”专题教育⟧。",
        "扎实开展⟦创先争优活动⟧，",
        "开展⟦党纪学习教育⟧。",
        "落实⟦“基层党建巩固年”⟧任务，落实⟦“基层党建提升年”⟧任务。",
        "（一）⟦“基层党建推进年”⟧工作情况",
        "深入开展⟦学习贯彻习近平新时代中国特色社会主义思想主题教育⟧。"
      })
  void campaignOfAnotherYearIsAWarning(String table) {
    Marked.lines(check, (REPORTED + table).replace("/", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "开展党史学习教育，推进“两学一做”学习教育常态化制度化。",
        "巩固拓展“不忘初心、牢记使命”主题教育成果。",
        "2019年开展“不忘初心、牢记使命”主题教育。",
        "“不忘初心、牢记使命”主题教育以来，作风转变。",
        "完善“不忘初心、牢记使命”长效机制。",
        "深化“我为群众办实事”实践活动。",
        "开展主题教育活动，开展学习教育。",
        "总结“三严三实”专题教育经验。",
        "牢记使命，不忘初心。",
        "创先争优，比学赶超。",
        "“基层党建创新”案例、提质年度计划。",
        "开展爱国卫生专项行动。"
      })
  void campaignOfTheYearAndLookingBackAreFine(String table) {
    Marked.lines(check, (REPORTED + table).replace("/", "\n"));
  }

  @Test
  void messageNamesTheYears() {
    assertEquals(
        List.of("“甲”是2019至2020年的提法，报告年度是2021年，请核对是否沿用旧稿。", "乙丙是2018年的提法，报告年度是2021年，请核对是否沿用旧稿。"),
        messages(2021, "开展甲活动，落实乙丙要求。"));
    assertEquals(List.of("丁戊是2023年才有的提法，报告年度是2021年，请核对。"), messages(2021, "落实丁戊要求。"));
    assertEquals(List.of(), messages(2024, "落实丁戊要求。"));
  }

  private static List<String> messages(int year, String text) {
    List<Slogan> slogans =
        List.of(
            new Slogan("“甲”", 2019, 2020, "例"),
            new Slogan("乙丙", 2018, 2018, "例"),
            new Slogan("丁戊", 2023, 9999, "例"));
    List<Remark> remarks =
        new OldSlogans(slogans)
            .remarks(new Manuscript(OptionalInt.of(year), List.of(Passage.body(text))));
    remarks.forEach(r -> assertEquals(Severity.WARNING, r.severity()));
    return remarks.stream().map(Remark::message).toList();
  }

  @Test
  void everySloganIsFoundInAYearOutsideOfItsOwn() {
    for (Slogan slogan : TestTables.SHIPPED.slogans()) {
      int year = slogan.first() - 1;
      Passage passage = Passage.body("，" + slogan.words() + "，");
      List<Remark> remarks = check.remarks(new Manuscript(OptionalInt.of(year), List.of(passage)));
      assertEquals(1, remarks.size(), slogan.words());
    }
  }
}
