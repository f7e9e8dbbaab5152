package cn.jiping.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.TestReports;
import cn.jiping.domain.report.Outline;
import cn.jiping.ui.start.StartViewModel.Content;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartViewModelTest {
  private final StartPage page = new StartPage();

  private StartViewModel loaded() {
    StartViewModel model = page.model();
    model.load();
    return model;
  }

  @Test
  void listsNewestYearFirst_withWordsForWhatIsMissing_andTheLocalTime() {
    page.with(2020, "某某街道办事处", "关于党建资金项目支出绩效评价报告").with(2021, "", " ");
    StartViewModel model = loaded();
    assertEquals(
        List.of(
            new ReportLine(
                page.kept.get(1).id(), 2021, "（未填单位）", "（未填标题）", "编写中", "2026年3月2日 10:05"),
            new ReportLine(
                page.kept.get(0).id(),
                2020,
                "某某街道办事处",
                "关于党建资金项目支出绩效评价报告",
                "编写中",
                "2026年3月2日 10:05")),
        model.lines());
    assertEquals(Content.LIST, model.contentProperty().get());
    assertEquals(Optional.of(model.lines().getFirst()), model.selectedProperty().get());
  }

  @Test
  void theYearAfterTheNewestReportIsSuggested() {
    page.with(2021, "", "").with(2019, "", "");
    assertEquals("2022", loaded().yearTextProperty().get());
  }

  @Test
  void lastYearIsSuggested_whenThereIsNoReport() {
    StartViewModel model = loaded();
    assertEquals(Content.EMPTY, model.contentProperty().get());
    assertEquals("2025", model.yearTextProperty().get());
  }

  @Test
  void theTypedYearStays_whenTheListArrivesLater() {
    page.with(2021, "", "");
    StartViewModel model = page.model();
    model.yearTextProperty().set("2030");
    model.load();
    assertEquals("2030", model.yearTextProperty().get());
  }

  @Test
  void theChosenReportIsOpened() {
    page.with(2021, "", "").with(2020, "", "");
    StartViewModel model = loaded();
    model.selectedProperty().set(Optional.of(model.lines().get(1)));
    model.openSelected();
    assertEquals(List.of(page.kept.get(1).id()), page.opened);
  }

  @Test
  void nothingIsOpened_whenNothingIsChosen() {
    StartViewModel model = loaded();
    model.openSelected();
    model.createNextYear();
    assertEquals(List.of(), page.opened);
  }

  @Test
  void aBlankReportOfTheTypedYearIsKeptAndOpened() {
    StartViewModel model = loaded();
    model.yearTextProperty().set("２０２４年度");
    model.createBlank();
    assertEquals(2024, page.openedReport().year());
    assertEquals(List.of(page.openedReport()), page.kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "去年", "21", "1948", "2200", "20211"})
  void aWrongYearIsNamedBesideTheField_andKeptAsTyped(String typed) {
    StartViewModel model = loaded();
    model.yearTextProperty().set(typed);
    model.createBlank();
    assertEquals("请填写四位数的年度，从1949到2199，例如 2021。", model.yearErrorProperty().get());
    assertEquals(typed, model.yearTextProperty().get());
    assertEquals(List.of(), page.kept);
    model.yearTextProperty().set("2021");
    assertEquals("", model.yearErrorProperty().get());
  }

  @Test
  void aSecondReportOfAYearIsMadeOnlyWhenConfirmed() {
    page.with(2021, "", "");
    StartViewModel model = loaded();
    model.yearTextProperty().set("2021");
    model.createBlank();
    assertEquals(List.of("列表中已有2021年的报告。仍要再建一份2021年的报告吗？"), page.questions);
    assertEquals(List.of(), page.opened);
    page.yes = true;
    model.createBlank();
    assertEquals(2, page.kept.size());
  }

  @Test
  void newReportFollowsTheOutlineOfTheNewestOne_untilTheClerkChoosesAnother() {
    Outline of2020 = ReportFixtures.OUTLINES.withId("2020").orElseThrow();
    StartPage page = new StartPage().with(2020, "示例街道", "报告");
    page.kept.replaceAll(r -> r.withOutline(of2020));
    page.outlines.kept.add(ReportFixtures.ownOutline());
    StartViewModel model = page.model();
    model.load();
    assertEquals(
        List.of("2011年提纲", "2020年提纲", "柳河街道提纲"),
        model.outlines().stream().map(Outline::name).toList());
    model.createBlank();
    assertEquals(of2020, page.openedReport().outline());
    model.outlineProperty().set(Optional.of(ReportFixtures.ownOutline()));
    model.yearTextProperty().set("2024");
    model.createBlank();
    assertEquals(ReportFixtures.ownOutline(), page.openedReport().outline());
  }

  @Test
  void whileOutlinesCantBeRead_aReportIsMadeAllTheSame() {
    StartPage page = new StartPage();
    page.outlines.broken = true;
    StartViewModel model = page.model();
    model.load();
    assertEquals(List.of(), model.outlines());
    model.createBlank();
    assertEquals("2011", page.openedReport().outline().id());
  }

  @Test
  void nextYearIsMadeOfTheChosenReport() {
    page.with(2021, "某某街道办事处", "关于党建资金项目支出绩效评价报告");
    loaded().createNextYear();
    assertEquals(2022, page.openedReport().year());
    assertEquals("某某街道办事处", page.openedReport().unit().name());
    assertEquals(List.of(), page.questions);
  }

  @Test
  void nextYearIsMadeASecondTimeOnlyWhenConfirmed() {
    page.with(2021, "", "").with(2022, "", "");
    StartViewModel model = loaded();
    model.selectedProperty().set(Optional.of(model.lines().get(1)));
    model.createNextYear();
    assertEquals(1, page.questions.size());
    assertEquals(List.of(), page.opened);
  }

  @Test
  void thereIsNoYearAfterTheLast() {
    page.with(2199, "", "");
    StartViewModel model = loaded();
    model.createNextYear();
    assertEquals(List.of(), page.opened);
    assertEquals("2199", model.yearTextProperty().get());
  }

  @Test
  void theSampleIsKeptAndOpened() {
    loaded().openSample();
    assertEquals(TestReports.sample().cover(), page.openedReport().cover());
  }

  @Test
  void theChosenFileIsImportedAndOpened() {
    StartViewModel model = loaded();
    model.importFile();
    assertEquals(List.of(), page.opened);
    page.chosenFile = Optional.of(StartPage.FILE);
    model.importFile();
    assertEquals("报告 稿.txt", page.openedReport().unplacedText());
    assertEquals(1, page.kept.size());
  }

  @Test
  void aFileThatCannotBeReadIsExplained() {
    page.chosenFile = Optional.of(StartPage.WORD_FILE);
    StartViewModel model = loaded();
    model.importFile();
    assertEquals(List.of("这是 Word 文件。请另存为纯文本。"), page.failures);
    assertEquals(List.of(), page.opened);
    assertFalse(model.busyProperty().get());
  }

  @Test
  void aReportThatCannotBeKeptIsExplained_andNotOpened() {
    StartViewModel model = loaded();
    page.full = true;
    model.createBlank();
    assertEquals(List.of("磁盘已满。请清理磁盘。"), page.failures);
    assertEquals(List.of(), page.opened);
  }

  @Test
  void aListThatCannotBeReadIsExplained_andReadAgain() {
    page.with(2021, "", "").broken = true;
    StartViewModel model = loaded();
    assertEquals(Content.FAILED, model.contentProperty().get());
    assertEquals("读不出报告。请重试。", model.failureProperty().get());
    page.broken = false;
    model.load();
    assertEquals(Content.LIST, model.contentProperty().get());
  }

  @Test
  void nothingElseBegins_whileSomethingIsUnderWay() {
    StartViewModel[] model = new StartViewModel[1];
    boolean[] locked = new boolean[1];
    page.with(2021, "", "");
    model[0] = loaded();
    page.whileAdding =
        () -> {
          locked[0] = model[0].busyProperty().get();
          model[0].openSample();
          model[0].openSelected();
        };
    model[0].createBlank();
    assertTrue(locked[0]);
    assertEquals(1, page.opened.size());
    assertEquals(2022, page.openedReport().year());
  }

  @Test
  void aDefectLeavesThePageUsable() {
    StartViewModel model = loaded();
    page.whileAdding =
        () -> {
          throw new IllegalStateException("defect");
        };
    assertThrows(IllegalStateException.class, model::createBlank);
    assertFalse(model.busyProperty().get());
  }
}
