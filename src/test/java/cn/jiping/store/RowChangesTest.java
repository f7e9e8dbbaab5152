package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Section;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of a report writes: the statements, and how many rows H2 says they changed. */
class RowChangesTest {
  @TempDir Path folder;
  private Connection connection;
  private DSLContext db;
  private final List<String> statements = new ArrayList<>();

  @BeforeEach
  void openWithTheRichReport() {
    connection = new DatabaseFile(folder, Migrations.shipped(), Clock.systemDefaultZone()).open();
    db =
        DSL.using(
            new DefaultConfiguration()
                .set(connection)
                .set(SQLDialect.H2)
                .set(ExecuteListener.onEnd(this::note)));
    RowChanges.between(Optional.empty(), ReportFixtures.rich()).write(db);
    statements.clear();
  }

  @AfterEach
  void close() throws Exception {
    connection.close();
  }

  /** Notes verb and table of each statement, and of an update the columns. */
  private void note(ExecuteContext context) {
    if (context.batchRows()[0] < 0) {
      return; // jOOQ had it rendered; the batch it goes into follows
    }
    for (String sql : context.batchSQL()) {
      boolean update = sql.startsWith("update ");
      List<String> words = List.of(sql.replace("\"", "").split("[ (]"));
      statements.add(
          String.join(" ", words.subList(0, update ? 2 : 3)) + (update ? columns(sql) : ""));
    }
  }

  private static String columns(String update) {
    String set = update.substring(update.indexOf(" set "), update.indexOf(" where "));
    return set.replaceAll("\"[A-Z_]+\"\\.", "").replace("\"", "").replace(" = ?", "");
  }

  private void assertWrites(int rows, List<String> expected, UnaryOperator<Report> change) {
    Report before = ReportFixtures.rich();
    int changed = RowChanges.between(Optional.of(before), change.apply(before)).write(db);
    assertEquals(expected, statements);
    assertEquals(rows, changed);
  }

  @Test
  void nothingIsWritten_whenNothingDiffers() {
    assertWrites(0, List.of(), r -> ReportFixtures.rich());
  }

  @Test
  void oneTextIsOneColumnOfOneRow() {
    assertWrites(1, List.of("update SECTION set BODY"), r -> r.withText("overview", text -> "新"));
  }

  @Test
  void firstTextOfASectionIsOneNewRow() {
    assertWrites(
        1, List.of("insert into SECTION"), r -> r.withSection(new Section("lessons", "无。", false)));
  }

  @Test
  void titleIsOneColumnOfTheReport() {
    assertWrites(
        1,
        List.of("update REPORT set TITLE"),
        r -> r.withCover(new Cover("新", r.cover().projectName(), r.cover().addressee())));
  }

  @Test
  void gradeIsOneColumnOfTheGrading_notOfTheOrganization() {
    assertWrites(
        1,
        List.of("update GRADING set GRADE"),
        r -> organization(r, 0, o -> o.withGrading(o.grading().withGrade("一般"))));
  }

  @Test
  void numberOfMembersIsOneColumnOfTheOrganization() {
    assertWrites(
        1,
        List.of("update PARTY_ORGANIZATION set MEMBERS"),
        r -> organization(r, 0, o -> o.withMembers(OptionalInt.of(77))));
  }

  @Test
  void organizationTakenOffTheListLosesOneRow() {
    assertWrites(
        1,
        List.of("delete from WEAK_AND_LAX"),
        r -> organization(r, 1, o -> o.withWeakAndLax(Optional.empty())));
  }

  @Test
  void lastOrganizationRemovedTakesItsOwnRowsOnly() {
    assertWrites(
        2,
        List.of("delete from GRADING", "delete from PARTY_ORGANIZATION"),
        r -> r.withOrganizations(r.organizations().subList(0, 3)));
  }

  @Test
  void swappedLinesChangeTheirPositionsOnly() {
    assertWrites(
        2,
        List.of("update FUND_LINE set POSITION"),
        r -> {
          List<FundLine> lines = new ArrayList<>(r.fundLines());
          lines.addFirst(lines.remove(1));
          return r.withFundLines(lines);
        });
  }

  @Test
  void actualOfAnIndicatorIsOneColumnOfItsRow_andTheOtherFormIsLeftAlone() {
    assertWrites(
        1,
        List.of("update INDICATOR set ACTUAL"),
        r -> indicators(r, list -> list.set(0, list.getFirst().withActual("12"))));
  }

  @Test
  void indicatorInFrontMovesThoseOfItsFormOnly() {
    assertWrites(
        4,
        List.of("insert into INDICATOR", "update INDICATOR set POSITION"),
        r -> indicators(r, list -> list.addFirst(Indicator.blank())));
  }

  @Test
  void reachedGoalIsOneColumnOfTheReport() {
    assertWrites(
        1,
        List.of("update REPORT set GOAL_REACHED"),
        r -> evaluation(r, e -> e.withGoals(e.goals().withReached("完成"))));
  }

  @Test
  void answerOfASurveyIsOneRow_andTheEarlierYearTakesItsGradesAlong() {
    assertWrites(
        5,
        List.of(
            "delete from EARLIER_GRADE", "delete from EARLIER_YEAR", "insert into SURVEY_ANSWER"),
        r ->
            evaluation(
                r,
                e ->
                    e.withEarlierYears(List.of())
                        .withSurvey(e.survey().withAnswer(1, OptionalInt.of(4)))));
  }

  private static Report evaluation(Report report, UnaryOperator<Evaluation> change) {
    return report.withEvaluation(change.apply(report.evaluation()));
  }

  private static Report indicators(Report report, Consumer<List<Indicator>> change) {
    return evaluation(
        report,
        e -> {
          List<Indicator> changed = new ArrayList<>(e.selfEvaluation().indicators());
          change.accept(changed);
          return e.withSet(ScoreForm.SELF_EVALUATION, e.selfEvaluation().withIndicators(changed));
        });
  }

  @Test
  void oneMoreNoteIsOneNewRow() {
    assertWrites(
        1,
        List.of("insert into FINDING_NOTE"),
        r -> r.withFindingNotes(List.of(ReportFixtures.note("R6", "overview", ","))));
  }

  @Test
  void rowThatIsNotThereIsADefect_notLostInSilence() {
    Report rich = ReportFixtures.rich();
    Report neverKept = rich.withSection(new Section("lessons", "无。", false));
    RowChanges changes =
        RowChanges.between(Optional.of(neverKept), neverKept.withText("lessons", text -> "有。"));
    assertThrows(IllegalStateException.class, () -> changes.write(db));
  }

  private static Report organization(
      Report report, int index, UnaryOperator<PartyOrganization> change) {
    List<PartyOrganization> organizations = new ArrayList<>(report.organizations());
    organizations.set(index, change.apply(organizations.get(index)));
    return report.withOrganizations(organizations);
  }
}
