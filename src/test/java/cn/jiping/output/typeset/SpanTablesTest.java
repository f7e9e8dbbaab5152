package cn.jiping.output.typeset;

import static cn.jiping.output.typeset.Typeset.FONTS;
import static cn.jiping.output.typeset.Typeset.PLACE;
import static cn.jiping.output.typeset.Typeset.right;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.FormFixtures;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.SpanCell;
import cn.jiping.domain.document.Block.SpanRow;
import cn.jiping.domain.document.Block.SpanTable;
import cn.jiping.domain.document.FormDocument;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTablesTest {
  private static final Report FULL = FormFixtures.full();

  @ParameterizedTest
  @CsvSource({"SELF_EVALUATION,false", "SELF_EVALUATION,true", "FRAMEWORK,false", "FRAMEWORK,true"})
  void everyCharacterStandsInItsCell_onceToBeRead(ScoreForm form, boolean landscape) {
    TypesetDocument set = set(FULL, form, landscape);
    SpanTable table = FormDocument.table(FULL, form).orElseThrow().table();
    String expected =
        table.rows().stream()
            .flatMap(r -> r.cells().stream())
            .map(c -> c.text().replace("\n", ""))
            .collect(Collectors.joining());
    assertEquals(sorted(expected), sorted(read(set, Role.CELL) + read(set, Role.HEAD_CELL)));
    set.pages().forEach(SpanTablesTest::isWithinThePage);
    assertEquals(landscape ? Page.Lay.LYING : Page.Lay.UPRIGHT, set.pages().getFirst().lay());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void headStandsOnEachPage_isReadOnce_andEveryIndicatorIsThereOnce(boolean landscape) {
    TypesetDocument set = set(FULL, ScoreForm.SELF_EVALUATION, landscape);
    assertTrue(set.pages().size() >= 3);
    for (Page page : set.pages()) {
      assertEquals(1, runs(page, "三级指标").size());
      boolean first = page == set.pages().getFirst();
      assertEquals(first, runs(page, "三级指标").getFirst().tag() != Tag.ARTIFACT);
    }
    for (Indicator indicator : FormFixtures.selfEvaluation().indicators()) {
      long regions =
          set.pages().stream()
              .flatMap(p -> p.regions().stream())
              .filter(r -> r.origin().item().equals(indicator.id().toString()))
              .count();
      assertEquals(1, regions, indicator.name());
    }
  }

  @Test
  void mergedCellIsRepeatedOnThePagesItReachesOver_andReadOnTheFirst() {
    TypesetDocument set = set(FULL, ScoreForm.SELF_EVALUATION, false);
    List<Boolean> read =
        set.pages().stream()
            .flatMap(p -> runs(p, "数量指标").stream())
            .map(r -> r.tag() != Tag.ARTIFACT)
            .toList();
    assertEquals(List.of(true, false), read);
    assertEquals(
        set.pages().size(), set.pages().stream().filter(p -> !runs(p, "绩效").isEmpty()).count());
  }

  @Test
  void mergedCellIsClosedAtTheFoot_andStandsInTheMiddleOfItsPart() {
    TypesetDocument set = set(FULL, ScoreForm.SELF_EVALUATION, false);
    Page page = set.pages().get(1);
    List<Item.Rule> across =
        page.items().stream()
            .filter(Item.Rule.class::isInstance)
            .map(Item.Rule.class::cast)
            .filter(
                r -> r.y1() == r.y2() && Math.abs(r.x2() - r.x1() - Grid.STANDARD.width()) < 0.01)
            .toList();
    double top = across.stream().mapToDouble(Item.Rule::y1).min().orElseThrow();
    double bottom = across.stream().mapToDouble(Item.Rule::y1).max().orElseThrow();
    assertEquals(Grid.STANDARD.top(), top, 0.01);
    double lowest = page.regions().stream().mapToDouble(Page.Region::bottom).max().orElseThrow();
    assertEquals(lowest, bottom, 0.01);
    Item.GlyphRun side = runs(page, "绩效").getFirst();
    double below = (2 * Area.LEADING - (Area.LEADING - 1) / 2 - Grid.ASCENT) * side.size();
    assertEquals((top + bottom) / 2, side.y() + below - Area.LEADING * side.size(), 0.5);
  }

  @Test
  void figuresOfAColumnEndUnderOneAnother_theMarkOfATypedScoreHangsOver() {
    TypesetDocument set = set(FULL, ScoreForm.SELF_EVALUATION, false);
    Page last = set.pages().getLast();
    Item.GlyphRun total = runs(last, "96.93").getFirst();
    Item.GlyphRun typed = runs(last, "0.90*").getFirst();
    Item.GlyphRun plain = runs(last, "6.00").getFirst();
    assertEquals(right(total), right(plain), 0.01);
    int digits = typed.glyphs().size() - 1;
    double end = typed.x() + typed.offsets()[digits];
    assertEquals(right(total), end, 0.01);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 700, 3000, 20000})
  void longReasonGoesOnOverPages_andNothingOfItIsLostOrCut(int length) {
    String reason = "因".repeat(length / 2) + "果".repeat(length - length / 2);
    List<Indicator> rows = new ArrayList<>(FormFixtures.selfEvaluation().indicators());
    rows.set(12, rows.get(12).withReason(reason));
    TypesetDocument set = set(with(rows), ScoreForm.SELF_EVALUATION, false);
    String read = read(set, Role.CELL);
    assertEquals(length / 2, read.chars().filter(c -> c == '因').count(), 5);
    assertEquals(length - length / 2, read.chars().filter(c -> c == '果').count(), 5);
    set.pages().forEach(SpanTablesTest::isWithinThePage);
    set.pages().forEach(SpanTablesTest::nothingOverlaps);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 60, 400, 3000})
  void longNameOfALevelNeedsItsRoom_alsoOverPages(int length) {
    List<Indicator> rows =
        FormFixtures.selfEvaluation().indicators().stream()
            .map(i -> i.second().equals("成本指标") ? i.withLevels(i.first(), "长".repeat(length)) : i)
            .toList();
    TypesetDocument set = set(with(rows), ScoreForm.SELF_EVALUATION, false);
    String read = read(set, Role.HEAD_CELL);
    assertEquals(length, read.chars().filter(c -> c == '长').count());
    set.pages().forEach(SpanTablesTest::isWithinThePage);
    set.pages().forEach(SpanTablesTest::nothingOverlaps);
  }

  @Test
  void textOfAMergedCellHasRoomOnEveryPage_whereverThePageEnds() {
    for (int before = 0; before < 46; before++) {
      List<SpanRow> rows = new ArrayList<>();
      rows.add(row(true, cell("头", 1, 1, true), cell("名", 1, 1, true)));
      for (int i = 0; i < before; i++) {
        rows.add(row(false, cell("前", 1, 1, true), cell("行" + i, 1, 1, false)));
      }
      rows.add(row(false, cell("甲乙丙\n丁戊己\n庚辛", 9, 1, true), cell("一", 1, 1, false)));
      for (int i = 1; i < 9; i++) {
        rows.add(row(false, cell("二", 1, 1, false)));
      }
      TypesetDocument set = set(new SpanTable(PLACE, "", List.of(1.0, 4.0), rows, List.of("注")));
      assertEquals("甲乙丙丁戊己庚辛", read(set, Role.HEAD_CELL).replaceAll("[头名前]", ""));
      for (Page page : set.pages()) {
        assertEquals(runs(page, "甲乙丙").size(), runs(page, "庚辛").size(), before + " rows");
        nothingOverlaps(page);
        isWithinThePage(page);
      }
    }
  }

  @Test
  void footIsNeverAloneOnAPage() {
    for (int count = 20; count < 45; count++) {
      List<SpanRow> rows =
          IntStream.range(0, count)
              .mapToObj(i -> row(i == 0, cell("行" + i, 1, 1, false), cell("二", 1, 1, false)))
              .toList();
      TypesetDocument set =
          set(new SpanTable(PLACE, "（年度）", List.of(1.0, 4.0), rows, List.of("填报人：")));
      Page last = set.pages().getLast();
      assertEquals(1, runs(last, "填报人").size());
      assertEquals(1, runs(last, "行" + (count - 1)).size(), count + " rows");
    }
  }

  @Test
  void headOfSeveralRowsIsRepeatedWhole() {
    List<SpanRow> rows = new ArrayList<>();
    rows.add(row(true, cell("甲", 2, 1, true), cell("乙", 1, 1, true)));
    rows.add(row(true, cell("丙", 1, 1, true)));
    for (int i = 0; i < 60; i++) {
      rows.add(row(false, cell("行" + i, 1, 1, false), cell("二", 1, 1, false)));
    }
    TypesetDocument set = set(new SpanTable(PLACE, "", List.of(1.0, 1.0), rows, List.of()));
    assertTrue(set.pages().size() > 1);
    for (Page page : set.pages()) {
      for (String head : List.of("甲", "乙", "丙")) {
        assertEquals(1, runs(page, head).size());
      }
    }
  }

  @Test
  void hundredsOfIndicatorsAreSetAtOnce() {
    List<Indicator> rows = new ArrayList<>();
    for (int i = 0; i < 800; i++) {
      rows.add(FormFixtures.counted("产出", "数量", "指标" + i, "1", "个", "1", "0.1"));
    }
    TypesetDocument set =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> set(with(rows), ScoreForm.SELF_EVALUATION, true));
    assertTrue(set.pages().size() > 20);
  }

  private static Report with(List<Indicator> rows) {
    IndicatorSet set = FormFixtures.selfEvaluation().withIndicators(rows);
    return FormFixtures.with(set);
  }

  private static TypesetDocument set(Report report, ScoreForm form, boolean landscape) {
    return new Typesetter(FONTS).set(FormDocument.of(report, form, landscape).orElseThrow());
  }

  private static TypesetDocument set(SpanTable table) {
    return new Typesetter(FONTS).set(Typeset.document(List.of(table)));
  }

  private static SpanCell cell(String text, int rows, int columns, boolean heading) {
    return new SpanCell(text, Align.CENTER, heading, rows, columns);
  }

  private static SpanRow row(boolean head, SpanCell... cells) {
    return new SpanRow(PLACE, head, head, Arrays.asList(cells));
  }

  private static List<Item.GlyphRun> runs(Page page, String text) {
    return page.items().stream()
        .filter(Item.GlyphRun.class::isInstance)
        .map(Item.GlyphRun.class::cast)
        .filter(r -> r.text().equals(text) || r.text().startsWith(text))
        .toList();
  }

  /** What stands in cells of this kind, repetitions left out. */
  private static String read(TypesetDocument set, Role role) {
    StringBuilder text = new StringBuilder();
    for (Page page : set.pages()) {
      for (Item item : page.items()) {
        if (item instanceof Item.GlyphRun run
            && run.tag() != Tag.ARTIFACT
            && set.tags().get(run.tag()).role() == role) {
          text.append(run.text());
        }
      }
    }
    return text.toString();
  }

  private static String sorted(String text) {
    return text.chars()
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .strip();
  }

  private static void isWithinThePage(Page page) {
    Grid grid = page.lay() == Page.Lay.LYING ? Grid.lying(PageSetup.STANDARD) : Grid.STANDARD;
    for (Item item : page.items()) {
      switch (item) {
        case Item.GlyphRun run -> {
          assertTrue(run.y() > grid.top() && run.y() < grid.bottom() + 0.5, run.text() + run.y());
          assertTrue(inkRight(run) < grid.right() && inkLeft(run) > grid.left(), run.text());
        }
        case Item.Rule rule ->
            assertTrue(
                rule.y1() > grid.top() - 0.01 && rule.y2() < grid.bottom() + 0.02,
                "rule at " + rule.y2());
        default -> {}
      }
    }
  }

  /** The empty half of a mark at a run's end is not seen. */
  private static double inkRight(Item.GlyphRun run) {
    double blank = "，。、；：）》”".contains(run.text().substring(run.text().length() - 1)) ? 0.5 : 0;
    return right(run) - blank * run.size() - 0.01;
  }

  private static double inkLeft(Item.GlyphRun run) {
    return run.x() + ("（《“".contains(run.text().substring(0, 1)) ? run.size() / 2 : 0) + 0.01;
  }

  /** No character stands on another, or on a rule that lies across. */
  private static void nothingOverlaps(Page page) {
    List<Item.GlyphRun> runs =
        page.items().stream()
            .filter(Item.GlyphRun.class::isInstance)
            .map(Item.GlyphRun.class::cast)
            .toList();
    for (int i = 0; i < runs.size(); i++) {
      Item.GlyphRun one = runs.get(i);
      for (Item.GlyphRun other : runs.subList(i + 1, runs.size())) {
        boolean beside = inkRight(one) <= inkLeft(other) || inkRight(other) <= inkLeft(one);
        boolean above = Math.abs(one.y() - other.y()) >= one.size() * 0.99;
        assertTrue(beside || above, one.text() + " " + other.text() + " on " + page.number());
      }
    }
  }
}
