package cn.jiping.domain.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.TestReports;
import cn.jiping.domain.outline.OutlineMove.Piece;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineMoveTest {
  private static final Outline OLD = ReportFixtures.OUTLINES.withId("2011").orElseThrow();
  private static final Outline NEW = ReportFixtures.OUTLINES.withId("2020").orElseThrow();

  private static OutlineMove plan(Report report, Outline target) {
    return OutlineMove.plan(report, target, ReportFixtures.OUTLINES.mappings());
  }

  private static Report with(Section... sections) {
    return ReportFixtures.blank().withSections(List.of(sections));
  }

  private static Section text(String key, String text) {
    return new Section(key, text, false);
  }

  /** All sentences of a report, wherever they stand. */
  private static List<String> sentences(Report report) {
    return Stream.concat(
            report.sections().stream().map(Section::text), Stream.of(report.unplacedText()))
        .flatMap(t -> Stream.of(t.split("(?<=。)|\n")))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .sorted()
        .toList();
  }

  @Test
  void sampleGoesOverAndBack_withEverySentenceStillThere() {
    Report sample = TestReports.sample();
    Report there = plan(sample, NEW).result();
    assertEquals(NEW, there.outline());
    assertEquals(sentences(sample), sentences(there));
    assertEquals("", there.unplacedText());
    Report back = plan(there, OLD).result();
    assertEquals(OLD, back.outline());
    assertEquals(sentences(sample), sentences(back));
    assertEquals("", back.unplacedText());
  }

  @Test
  void textsOfSeveralHeadings_areParagraphsOfOne_inTheOrderOfTheOldOutline() {
    Report there =
        plan(
                with(text("management", "管理。"), text("organization", "组织。"), text("funds", "资金。")),
                NEW)
            .result();
    assertEquals(List.of(text("project_process", "资金。\n组织。\n管理。")), there.sections());
  }

  @Test
  void whereMoreThanOneHeadingMayTakeIt_eachParagraphIsItsOwnPiece() {
    OutlineMove plan = plan(with(text("lessons", "经验。\n\n问题。\n建议。\n")), NEW);
    assertEquals(
        List.of("经验。\n", "问题。", "建议。\n"), plan.pieces().stream().map(Piece::text).toList());
    assertEquals(List.of("lessons", "recommendations"), plan.targets().get("lessons"));
    assertEquals(List.of(text("lessons", "经验。\n\n问题。\n建议。\n")), plan.result().sections());
    assertEquals(
        List.of(text("lessons", "经验。\n\n问题。"), text("recommendations", "建议。\n")),
        plan.with(2, "recommendations").result().sections());
  }

  @Test
  void textWithoutAPlace_becomesUnplaced_behindWhatWasUnplaced_underItsHeading() {
    Outline short_ =
        OLD.copy("own", "短")
            .withHeadings(OLD.headings().stream().filter(h -> !h.key().equals("goals")).toList());
    Report report = with(text("overview", "概况。"), text("goals", "目标。")).withUnplacedText("早先的一行");
    OutlineMove plan = plan(report, short_);
    assertEquals("早先的一行\n（二）项目绩效目标\n目标。", plan.result().unplacedText());
    assertEquals(
        List.of(text("overview", "概况。\n目标。")), plan.with(1, "overview").result().sections());
    assertThrows(IllegalArgumentException.class, () -> plan.with(1, "goals"));
  }

  @Test
  void textUnderAKeyThatNoOutlineHas_isNotLost() {
    assertEquals("孤立。", plan(with(text("gone", "孤立。")), NEW).result().unplacedText());
  }

  @Test
  void lastYearsTextStaysMarked_alsoWhereItIsJoined() {
    Report report = with(new Section("funds", "资金。", true), text("management", "管理。"));
    assertTrue(plan(report, NEW).result().section("project_process").carriedOver());
    assertFalse(
        plan(with(text("funds", "资金。")), NEW).result().section("project_process").carriedOver());
  }

  @Test
  void noteOnAFinding_goesWithTheCharactersThatItIsAbout() {
    FindingNote about = ReportFixtures.note("R16", "lessons", "建议");
    FindingNote whole = ReportFixtures.note("R17", "goals", "此节还没有文字");
    FindingNote row =
        new FindingNote("R1", Place.Part.FUNDS, "", "", about.decision(), "", "", about.at());
    Report report = with(text("lessons", "经验。\n建议。")).withFindingNotes(List.of(about, whole, row));
    List<FindingNote> moved = plan(report, NEW).with(1, "recommendations").result().findingNotes();
    assertEquals(
        List.of("recommendations", "goals", ""), moved.stream().map(FindingNote::item).toList());
    assertEquals(row, moved.getLast());
    FindingNote unplaced =
        plan(report, NEW).with(1, OutlineMove.NOWHERE).result().findingNotes().getFirst();
    assertEquals(Place.Part.UNPLACED, unplaced.part());
  }

  @Test
  void dataAndVersion_areLeftAlone() {
    Report rich = ReportFixtures.rich();
    Report there = plan(rich, NEW).result();
    assertEquals(
        there,
        rich.withOutline(NEW)
            .withSections(there.sections())
            .withUnplacedText(there.unplacedText()));
    assertEquals(rich.unplacedText(), there.unplacedText());
  }

  @Test
  void whatGoesUnderAHeading_isToldInItsOrder() {
    OutlineMove plan = plan(with(text("funds", "资金。"), text("management", "管理。")), NEW);
    List<String> from = new ArrayList<>();
    plan.into("project_process").forEach(p -> from.add(p.heading()));
    assertEquals(List.of("（一）项目资金情况分析", "2.项目管理情况分析"), from);
  }
}
