package cn.jiping.ui.step.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.RowId;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.kit.sheet.FakeSheets;
import cn.jiping.ui.step.SampleData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationViewModelTest {
  private final ReportSession session =
      SampleData.session(SampleData.blank().withOrganizations(SampleData.organizations()));
  private final OrganizationViewModel model =
      new OrganizationViewModel(session, Reviews.of(session), FakeSheets.tools());

  private List<Integer> counts() {
    return model.tallyProperty().get().counts().stream().map(GradingTally.Row::count).toList();
  }

  private List<RowId> ids(int from, int to) {
    return session.report().organizations().subList(from, to).stream()
        .map(PartyOrganization::id)
        .toList();
  }

  @Test
  void sampleIsTallied() {
    model.attach();
    assertEquals(List.of(6, 25, 2), counts());
    assertEquals(
        List.of("18.2", "75.7", "6.1"),
        model.tallyProperty().get().counts().stream().map(r -> r.share().toPlainString()).toList());
    assertEquals(3, model.chart().orElseThrow().bars().size());
  }

  @Test
  void gradeIsSetForAllSelectedRowsAtOnce_andTakenBack() {
    model.attach();
    model.table().selectIds(ids(6, 16));
    model.gradeSelected("先进");
    assertEquals(List.of(16, 15, 2), counts());
    model.table().undo();
    assertEquals(List.of(6, 25, 2), counts());
  }

  @ParameterizedTest
  @CsvSource({
    "甲社区,,,,9",
    "甲社区 第1支部,,,,1",
    ",党总支,,,4",
    ",,机关,,8",
    ",党支部,,先进,2",
    "没有这个,,,,0",
  })
  void filtersWorkTogether(String words, String type, String field, String grade, int shown) {
    model.attach();
    model
        .filterProperty()
        .set(new OrganizationFilter(text(words), text(type), text(field), "", text(grade), false));
    assertEquals(shown, model.table().shown().size());
    assertEquals(List.of(6, 25, 2), counts());
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  @Test
  void ungradedAreFound() {
    model.attach();
    model.table().selectIds(ids(0, 3));
    model.gradeSelected("");
    model.filterProperty().set(new OrganizationFilter("", "", "", "", "", true));
    assertEquals(3, model.table().shown().size());
  }

  @Test
  void crossTableAddsUpInEveryRow_mostFirst() {
    model.attach();
    CrossTable cross = model.crossTable();
    assertEquals(List.of("类型", "先进", "一般", "后进", "合计"), cross.heads());
    assertEquals(List.of("党支部", "2", "25", "2", "29"), cross.rows().get(0));
    assertEquals(List.of("党总支", "4", "", "", "4"), cross.rows().get(1));
    model.crossedByProperty().set(List.of(Attribute.FIELD, Attribute.COMMUNITY));
    assertEquals(4, model.crossTable().rows().size());
  }

  @Test
  void detailsGoIntoTheSelectedOrganization() {
    model.attach();
    model.table().selectIds(ids(32, 33));
    model.details().problemsProperty().set("班子不健全");
    model.details().dateProperty(Grading.Step.APPROVED).set(Optional.of(LocalDate.of(2021, 12, 5)));
    Grading grading = session.report().organizations().get(32).grading();
    assertEquals("班子不健全", grading.problems());
    assertEquals(Optional.of(LocalDate.of(2021, 12, 5)), grading.approved());
    assertEquals("后进", grading.grade());
  }

  @Test
  void otherOrganizationShowsItsOwnDetails_andTheFirstKeepsIts() {
    model.attach();
    model.table().selectIds(ids(0, 1));
    model.details().reasonProperty().set("成效突出");
    model.table().selectIds(ids(1, 2));
    assertEquals("", model.details().reasonProperty().get());
    assertEquals("成效突出", session.report().organizations().getFirst().grading().reason());
    assertEquals("", session.report().organizations().get(1).grading().reason());
  }

  @Test
  void planIsNotLost_whenWeakAndLaxIsTakenOffAndSetAgain() {
    model.attach();
    model.table().selectIds(ids(0, 1));
    model.details().weakProperty().set(true);
    model.details().planProperty().set("三个月整顿");
    model.details().weakProperty().set(false);
    assertTrue(session.report().organizations().getFirst().weakAndLax().isEmpty());
    model.details().weakProperty().set(true);
    assertEquals("三个月整顿", model.details().planProperty().get());
  }

  @Test
  void typedTallyRulesOnlyWhileNothingIsListed() {
    ReportSession empty = SampleData.session(SampleData.blank());
    OrganizationViewModel typed =
        new OrganizationViewModel(empty, Reviews.of(empty), FakeSheets.tools());
    typed.attach();
    assertEquals(Optional.empty(), typed.type("先进", "６"));
    typed.type("一般", "25");
    typed.type("后进", "2");
    assertEquals(33, typed.tallyProperty().get().total());
    assertFalse(typed.tallyProperty().get().fromList());
    empty.change(r -> r.withOrganizations(SampleData.organizations().subList(0, 3)));
    assertEquals(3, typed.tallyProperty().get().total());
    typed.clearTyped();
    assertEquals(List.of(), empty.report().typedTally());
  }

  @Test
  void typedNonsenseIsRefused_andAnEmptyFieldTakesTheNumberAway() {
    ReportSession empty = SampleData.session(SampleData.blank());
    OrganizationViewModel typed =
        new OrganizationViewModel(empty, Reviews.of(empty), FakeSheets.tools());
    assertTrue(typed.type("先进", "六个").orElseThrow().contains("六个"));
    assertEquals(List.of(), empty.report().typedTally());
    typed.type("先进", "6");
    typed.type("一般", "0");
    typed.type("先进", "");
    assertEquals(List.of(new GradeCount("一般", 0)), empty.report().typedTally());
  }

  @Test
  void organizationWithoutGradeIsRemarked() {
    model.attach();
    model.table().selectIds(ids(0, 1));
    model.gradeSelected("");
    assertTrue(model.table().remarksProperty().get().containsKey(ids(0, 1).getFirst()));
  }
}
