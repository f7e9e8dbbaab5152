package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Survey;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTextTest {
  @TempDir private Path folder;

  private void write(Database database, String lines) {
    database.write(Change.NO_REPORT, db -> RowText.write(db, lines));
  }

  @Test
  void reportThatIsWrittenBackFromItsTextIsTheSame_alsoASecondTime() {
    Report rich = ReportFixtures.rich();
    String lines = RowChanges.between(Optional.empty(), rich).text();
    Database database = Database.open(folder, Clock.systemUTC());
    try (H2ReportStore store = new H2ReportStore(database, ReportFixtures.OUTLINES)) {
      write(database, lines);
      assertEquals(rich, store.load(rich.id()));
      write(database, lines);
      assertEquals(rich, store.load(rich.id()));
    }
  }

  @Test
  void changesThatAreWrittenBackMakeOneReportOfTheOther_bothWays() {
    Report rich = ReportFixtures.rich();
    Report other =
        rich.withText("overview", text -> "另一段\t有\\制表符\n")
            .withFundLines(rich.fundLines().subList(1, rich.fundLines().size()))
            .withSignature(rich.signature().withDate(Optional.empty()))
            .withOrganizations(
                List.of(
                    ReportFixtures.organization(900),
                    rich.organizations().getFirst().withMembers(OptionalInt.empty())))
            .withEvaluation(
                rich.evaluation()
                    .withSet(ScoreForm.SELF_EVALUATION, rich.evaluation().framework())
                    .withSurvey(Survey.NONE)
                    .withEarlierYears(rich.evaluation().earlierYears().reversed()))
            .withFindingNotes(List.of());
    Database database = Database.open(folder, Clock.systemUTC());
    try (H2ReportStore store = new H2ReportStore(database, ReportFixtures.OUTLINES)) {
      write(database, RowChanges.between(Optional.empty(), rich).text());
      write(database, RowChanges.between(Optional.of(rich), other).text());
      assertEquals(other, store.load(rich.id()));
      write(database, RowChanges.between(Optional.of(other), rich).text());
      assertEquals(rich, store.load(rich.id()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"+no_table\tid=1", "+section\tno_column=1", "+section\tposition=x"})
  void whatIsNoRowIsRefused(String line) {
    try (Database database = Database.open(folder, Clock.systemUTC())) {
      assertThrows(IllegalArgumentException.class, () -> write(database, line));
    }
  }
}
