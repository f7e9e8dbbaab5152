package cn.jiping.ui.kit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.compare.Edit;
import cn.jiping.domain.compare.Edit.Kind;
import cn.jiping.domain.compare.VersionDiff;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffRowTest {
  private static final Report BEFORE = ReportFixtures.blank().withText("goals", t -> "建成六个阵地。\n乙。");

  private static List<DiffRow> rows(Report after) {
    return DiffRow.of(VersionDiff.between(BEFORE, after), after, true);
  }

  private static List<String> names(Report after) {
    return rows(after).stream()
        .map(
            row ->
                switch (row) {
                  case DiffRow.Group group -> group.title() + " " + group.count();
                  case DiffRow.Line line -> line.name();
                })
        .toList();
  }

  @Test
  void differencesAreGroupedByTheirPlace_whoseNameIsNotRepeated() {
    Report after =
        BEFORE.withUnit(new Unit("柳河街道", "组织部")).withText("goals", t -> "建成五个阵地。\n乙。\n丙。");
    assertEquals(List.of("封面与单位 2", "单位", "主管部门", "（二）项目绩效目标 2", "第1段", "第3段"), names(after));
  }

  @Test
  void sameVersionsHaveNoRows() {
    assertEquals(List.of(), rows(BEFORE));
  }

  @Test
  void eachSideHasItsOwnWords() {
    List<Edit> edits =
        List.of(
            new Edit(Kind.KEPT, "建成"),
            new Edit(Kind.REMOVED, "六"),
            new Edit(Kind.ADDED, "五"),
            new Edit(Kind.KEPT, "个。"));
    assertEquals(List.of(edits.get(0), edits.get(1), edits.get(3)), Excerpt.before(edits));
    assertEquals(List.of(edits.get(0), edits.get(2), edits.get(3)), Excerpt.after(edits));
  }

  @Test
  void ofLongRunsThatWereKeptOnlyTheEndsAtAChangeAreShown() {
    String run = "子".repeat(40) + "丑".repeat(40);
    List<Edit> edits =
        List.of(
            new Edit(Kind.KEPT, run),
            new Edit(Kind.ADDED, "新"),
            new Edit(Kind.KEPT, run + run),
            new Edit(Kind.REMOVED, "旧"),
            new Edit(Kind.KEPT, run));
    List<String> shown = Excerpt.after(edits).stream().map(Edit::text).toList();
    assertEquals(
        List.of(
            "…" + "丑".repeat(30), "新", "子".repeat(30) + "…" + "丑".repeat(30), "子".repeat(30) + "…"),
        shown);
  }

  @Test
  void noCharacterIsCutInHalf() {
    String run = "子".repeat(29) + "𠮷".repeat(60);
    List<Edit> edits = List.of(new Edit(Kind.ADDED, "新"), new Edit(Kind.KEPT, run));
    assertEquals("子".repeat(29) + "…", Excerpt.after(edits).get(1).text());
  }
}
