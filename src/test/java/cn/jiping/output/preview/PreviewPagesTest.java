package cn.jiping.output.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.FormFixtures;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.FormDocument;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.output.PlainCharts;
import cn.jiping.output.SampleDocument;
import cn.jiping.output.typeset.Typeset;
import cn.jiping.output.typeset.Typesetter;
import cn.jiping.service.Pages;
import cn.jiping.service.Pages.Box;
import cn.jiping.service.Pages.Hit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewPagesTest {
  private static final Report SAMPLE = SampleDocument.report();
  private static final Pages PAGES = pages(SAMPLE);

  @Test
  void textIsFoundOverEndsOfLines_oneBoxALine() {
    String text = SAMPLE.section("overview").text().lines().findFirst().orElseThrow();
    List<Hit> hits = PAGES.find(text.substring(0, 60));

    assertEquals(1, hits.size());
    List<Box> boxes = hits.getFirst().boxes();
    assertEquals(3, boxes.size());
    for (int i = 1; i < boxes.size(); i++) {
      assertTrue(boxes.get(i).y() > boxes.get(i - 1).y());
      assertTrue(boxes.get(i).x() < boxes.getFirst().x());
    }
    boxes.forEach(b -> assertTrue(b.width() > 0 && b.height() > 10));
  }

  @ParameterizedTest
  @CsvSource({
    "共5个20２1年项目,共 ５个　2021\u3000年项目,1",
    "使用ABC卡,ａbc,1",
    "甲甲甲甲甲,甲甲,2",
    "没有,有了,0",
    "甲,'',0",
    "甲,'  ',0"
  })
  void spacesWidthAndCaseDoNotCount(String text, String wanted, int hits) {
    Pages pages = pages(blank().withText("goals", t -> text));
    assertEquals(hits, pages.find(wanted).size());
  }

  @Test
  void pageNumberIsNotFound() {
    assertEquals(List.of(), PAGES.find("\u20141\u2014"));
  }

  @Test
  void pageIsTheSame_untilWhatItShowsChanges() {
    Pages again = pages(SAMPLE);
    for (int i = 0; i < PAGES.count(); i++) {
      assertTrue(again.sameAs(i, PAGES, i), "page " + i);
      assertEquals(i == 0, again.sameAs(i, PAGES, 0));
    }
    assertTrue(again.firstChange(PAGES).isEmpty());
  }

  @Test
  void onlyThePagesFromTheChangeOnDiffer_andTheFirstChangeIsThere() {
    Pages changed = pages(SAMPLE.withText("conclusion", t -> t.replaceFirst("(?s).$", "改")));
    Box change = changed.firstChange(PAGES).orElseThrow();
    Box section = changed.boxOf(Place.section("conclusion")).orElseThrow();

    assertTrue(change.page() >= section.page());
    for (int i = 0; i < change.page(); i++) {
      assertTrue(changed.sameAs(i, PAGES, i), "page " + i);
    }
    assertFalse(changed.sameAs(change.page(), PAGES, change.page()));
  }

  @Test
  void placeIsFoundAgainWhereItStands() {
    String text = SAMPLE.section("overview").text();
    int second = text.indexOf('\n') + 1;
    Box heading = PAGES.boxOf(Place.section("overview")).orElseThrow();
    Box paragraph = PAGES.boxOf(Place.section("overview", second, second + 1)).orElseThrow();

    assertTrue(paragraph.page() > heading.page() || paragraph.y() > heading.y());
    Place found =
        PAGES.partAt(paragraph.page(), paragraph.x() + 1, paragraph.y() + 1).orElseThrow().place();
    assertEquals(second, found.start());
  }

  @Test
  void rowLeadsToItsTable_andWhatIsNotPrintedNowhere() {
    RowId row = new RowId(new UUID(0, 7));
    Box table = PAGES.boxOf(Place.of(Place.Part.FUNDS)).orElseThrow();

    assertEquals(table, PAGES.boxOf(Place.row(Place.Part.FUNDS, row)).orElseThrow());
    assertTrue(PAGES.boxOf(Place.section("no such")).isEmpty());
  }

  @Test
  void partHoldsAllLinesOfAParagraphOnThePage() {
    Box box = PAGES.boxOf(Place.section("overview", 0, 1)).orElseThrow();
    assertTrue(box.height() > 2 * 20);
    assertEquals(
        box, PAGES.partAt(box.page(), 200, box.y() + box.height() - 1).orElseThrow().box());
  }

  private static Report blank() {
    return Report.blank(SAMPLE.id(), 2021, SAMPLE.outline(), SAMPLE.gradeScheme());
  }

  private static Pages pages(Report report) {
    return new PreviewPages(
        new Typesetter(Typeset.FONTS).set(ReportDocument.of(report)),
        List.of(),
        new PlainCharts(Typeset.FONTS));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rowOfAFormLeadsToItsIndicator_alsoWhereACellReachesOverIt(boolean landscape) {
    Report report = FormFixtures.full();
    Document form = FormDocument.of(report, ScoreForm.SELF_EVALUATION, landscape).orElseThrow();
    Pages pages =
        new PreviewPages(
            new Typesetter(Typeset.FONTS).set(form), List.of(), new PlainCharts(Typeset.FONTS));
    for (Indicator indicator : report.evaluation().selfEvaluation().indicators()) {
      Place place = Place.row(Place.Part.INDICATORS, indicator.id());
      Box box = pages.boxOf(place).orElseThrow();
      double x = box.x() + box.width() * 0.1;
      double y = box.y() + box.height() * 0.5;
      assertEquals(place, pages.partAt(box.page(), x, y).orElseThrow().place());
    }
  }
}
