package cn.jiping.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Heading.Insert;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.RowId;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.MemoryOutlines;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.table.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineSettingsViewModelTest {
  private final MemoryOutlines store = new MemoryOutlines();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final OutlineSettingsViewModel model =
      new OutlineSettingsViewModel(store.all(), new DirectTaskRunner(), dialogs);

  private static final Outline SMALL =
      new Outline(
          "own-1",
          "小",
          "",
          "2011",
          List.of(
              new Heading("a", 1, "甲", Heading.Kind.GROUP, Set.of(), ""),
              new Heading("b", 2, "乙", Heading.Kind.REQUIRED, Set.of(), "")));

  private void openSmall() {
    store.kept.add(SMALL);
    model.load();
    model.selectedProperty().set(Optional.of(SMALL));
  }

  private Outline kept() {
    return store.kept.getLast();
  }

  private static List<String> titles(Outline outline) {
    return outline.headings().stream().map(Heading::title).toList();
  }

  @Test
  void outlinesOfTheProgramAreShown_andNotChanged() {
    model.load();
    assertEquals(
        List.of("2011年提纲（程序自带）", "2020年提纲（程序自带）"),
        model.all().stream().map(OutlineSettingsViewModel::listed).toList());
    assertFalse(model.editableProperty().get());
    model.rows().addRows(List.of(HeadingRow.blank(1)), "");
    model.nameProperty().set("别的");
    model.remove();
    assertEquals(ReportFixtures.OUTLINES.all(), model.all());
    assertEquals(List.of(), store.kept);
  }

  @Test
  void copyIsTheUnitsOwn_hasTheSameHeadings_andANameOfItsOwn() {
    model.load();
    model.copy();
    assertEquals("2011年提纲（本单位）", kept().name());
    assertEquals("2011", kept().base());
    assertEquals(ReportFixtures.OUTLINES.first().headings(), kept().headings());
    assertTrue(model.editableProperty().get());
    model.selectedProperty().set(Optional.of(ReportFixtures.OUTLINES.first()));
    model.copy();
    assertEquals("2011年提纲（本单位 2）", kept().name());
    assertEquals(2, store.kept.size());
    assertEquals("", model.faultsProperty().get());
  }

  @Test
  void eachChangeIsKeptAtOnce() {
    openSmall();
    model.nameProperty().set("我们的提纲");
    List<HeadingRow> rows = new ArrayList<>(model.rows().rows());
    assertEquals(2, rows.size());
    RowId second = rows.get(1).id();
    model.rows().changeRows(List.of(second), r -> r.with(r.heading().withTitle("概况|一")), "");
    model
        .rows()
        .addRows(
            List.of(HeadingRow.blank(1).with(HeadingRow.blank(1).heading().withTitle("丙"))), "");
    assertEquals("我们的提纲", kept().name());
    assertEquals(List.of("甲", "概况｜一", "丙"), titles(kept()));
    assertEquals(
        List.of("一、甲", "（一）概况｜一", "二、丙"),
        model.previewProperty().get().stream().map(NumberedHeading::full).toList());
    assertEquals("b", kept().headings().get(1).key());
    assertEquals(1, store.kept.size());
  }

  @ParameterizedTest
  @CsvSource({
    "得分表, SCORE_TABLE",
    "'得分表、资金表', FUNDS SCORE_TABLE",
    "'年度比较表，工作数据表 定级表', GRADING WORK_FIGURES COMPARISON",
    "'', ''"
  })
  void tablesAreNamed_oneOrSeveral(String typed, String inserts) {
    HeadingRow row = HeadingRow.of(SMALL.headings().getFirst().withInserts(Set.of(Insert.FUNDS)));
    Entry<HeadingRow> read = new InsertColumn("", 0).read(row, typed);
    HeadingRow after = ((Entry.Accepted<HeadingRow>) read).row();
    assertEquals(
        inserts,
        after.heading().inserts().stream()
            .sorted()
            .map(Enum::name)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void tableThatThereIsNot_isRefusedWithThoseThatThereAre() {
    HeadingRow row = HeadingRow.of(SMALL.headings().getFirst());
    Entry<HeadingRow> read = new InsertColumn("", 0).read(row, "附表");
    assertEquals(
        "没有叫“附表”的表。可以写：资金表、定级表、工作数据表、得分表、年度比较表；几个用顿号隔开。",
        ((Entry.Refused<HeadingRow>) read).sentence());
  }

  @Test
  void rowWithNothingInItIsNoHeadingYet() {
    openSmall();
    model.rows().addRows(List.of(HeadingRow.blank(1)), "");
    assertEquals(SMALL, kept());
    assertEquals("", model.faultsProperty().get());
  }

  @Test
  void faultIsSaid_atItsRow_andTheOutlineIsNotOffered_butKept() {
    openSmall();
    RowId second = model.rows().rows().get(1).id();
    model.rows().selectIds(List.of(second));
    model.shift(1);
    assertEquals(3, kept().headings().get(1).level());
    String fault = "“乙”和上面的标题隔了一级，请提高一级，或者在它上面补一个标题。";
    assertEquals(fault, model.faultsProperty().get());
    assertEquals(fault, model.rows().remarksProperty().get().get(second));
    assertEquals("小（还有问题，暂不能用）", OutlineSettingsViewModel.listed(kept()));
    assertEquals(ReportFixtures.OUTLINES.all(), store.all().usable());
    model.shift(-1);
    assertEquals("", model.faultsProperty().get());
    assertEquals(3, store.all().usable().size());
  }

  @Test
  void levelGoesNoFurtherThanThereAreLevels() {
    openSmall();
    model.rows().selectIds(List.of(model.rows().rows().getFirst().id()));
    model.shift(-1);
    assertEquals(SMALL, kept());
  }

  @Test
  void removedOutlineIsGone_onceTheClerkHasSaidYes() {
    openSmall();
    dialogs.yes = false;
    model.remove();
    assertEquals(List.of(SMALL), store.kept);
    assertTrue(dialogs.asked.getLast().contains("不受影响"), dialogs.asked.toString());
    dialogs.yes = true;
    model.remove();
    assertEquals(List.of(), store.kept);
    assertFalse(model.editableProperty().get());
  }
}
