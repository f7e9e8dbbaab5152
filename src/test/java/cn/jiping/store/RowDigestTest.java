package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.Sha256;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Survey;
import cn.jiping.domain.report.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowDigestTest {
  /** What came with scheme 8. */
  private static final String ADDED =
      "\tgoal_overall=\tgoal_stages=\tgoal_expected=\tgoal_reached="
          + "\tscore_basis=SELF_EVALUATION\tself_set_name=\tself_execution_weight=0"
          + "\tframework_set_name=\tframework_execution_weight=0\tsurvey_satisfied=2"
          + "\tcomparison_printed=false\tself_evaluation_paper=NONE\tscore_table_paper=NONE";

  private static final RowDigest DIGEST = new RowDigest(DigestScheme.latest());

  @TempDir Path folder;

  private static Report report() {
    PictureFile file = new PictureFile(new byte[] {1, 2, 3});
    PageSetup setup =
        new PageSetup(
            30,
            30.5,
            25,
            25,
            28,
            PageSetup.NumberStyle.CENTRED,
            PageSetup.FigureFace.WESTERN,
            PageSetup.FontSource.SYSTEM);
    Report rich = ReportFixtures.rich();
    return rich.withPresentation(rich.presentation().withSetup(setup))
        .withAttachments(
            new Attachments(
                true, false, List.of(new Picture(new RowId(new UUID(1, 2)), "照片", file))))
        .withFindingNotes(List.of(ReportFixtures.note("R6", "overview", "\t\\,\r\n")));
  }

  /**
   * Digests that were written stay valid: this one may never change. It follows from the definition
   * in docs/decisions/0013.
   */
  @ParameterizedTest
  @ValueSource(ints = {3, 8})
  void digestOfTheBlankReportIsTheOneOfTheDefinition(int scheme) {
    String added = scheme == 3 ? "" : ADDED;
    String lines =
        String.join(
            "\n",
            "jiping rows " + scheme + " " + ReportFixtures.blank().id(),
            "report\treport_year=2021\toutline_id=2011\tunit_name=\tdepartment=\ttitle="
                + "\tproject_name=\taddressee=\tamount_unit=WAN\tunplaced_text=\tsigning_unit="
                + "\thead=\tpreparer=\tphone=\tsealed=true\tsignature_form=CLOSING"
                + "\tmargin_top=37\tmargin_bottom=35\tmargin_left=28\tmargin_right=26"
                + "\tline_pitch=29.62\tnumber_style=OUTSIDE\tfigure_face=CJK"
                + "\tfont_source=PROGRAM\thas_cover=false\thas_contents=false"
                + "\thas_red_head=false\tissuer=\tdocument_number=\tsigner="
                + "\thas_imprint=false\tcopies_to=\tprinter=\tattach_funds=false"
                + "\tattach_organizations=false"
                + added
                + "\tversion_number=1\tversion_reason=",
            "report_grade\tposition=0\tgrade=先进",
            "report_grade\tposition=1\tgrade=一般",
            "report_grade\tposition=2\tgrade=后进",
            "");
    assertEquals(
        Sha256.of(lines.getBytes(StandardCharsets.UTF_8)),
        new RowDigest(DigestScheme.numbered(scheme)).of(ReportFixtures.blank()));
  }

  @Test
  void whatIsKeptHasTheDigestOfTheReport_alsoUnderAnotherId() throws Exception {
    Report report = report();
    Report copy = report.withId(ReportFixtures.reportId("copy"));
    try (Connection connection =
        new DatabaseFile(folder, Migrations.shipped(), Clock.systemDefaultZone()).open()) {
      DSLContext db = DSL.using(connection, SQLDialect.H2);
      RowChanges.between(Optional.empty(), report).write(db);
      RowChanges.between(Optional.empty(), copy).write(db);
      assertEquals(DIGEST.of(report), DIGEST.of(db, report.id(), report.id().value()));
      assertEquals(DIGEST.of(report), DIGEST.of(db, report.id(), copy.id().value()));
      assertNotEquals(DIGEST.of(report), DIGEST.of(db, copy.id(), copy.id().value()));
    }
  }

  @Test
  void finalisingChangesNothingOfTheDigest() {
    Finalised finalised = new Finalised("d", "p", Instant.EPOCH, "张三");
    Report report = report();
    assertEquals(
        DIGEST.of(report),
        DIGEST.of(report.withVersion(report.version().withFinalised(finalised))));
  }

  static Stream<UnaryOperator<Report>> changes() {
    return Stream.of(
        r -> r.withCover(new Cover(r.cover().title(), r.cover().projectName() + " ", "")),
        r -> r.withText("overview", text -> text + "\n"),
        r -> r.withText("overview", text -> text.replace("\n", "\\n")),
        r ->
            r.withFundLines(
                List.of(
                    r.fundLines().getFirst().withAmount(Measure.SPENT, Optional.of(Money.ZERO)))),
        r -> r.withFundLines(r.fundLines().reversed()),
        r -> r.withOrganizations(r.organizations().subList(0, 3)),
        r -> r.withTypedTally(List.of()),
        r ->
            r.withWorkFigures(
                r.workFigures().stream().map(f -> f.withNumber(Optional.empty())).toList()),
        r -> r.withAttachments(r.attachments().withPictures(List.of())),
        r -> r.withFindingNotes(List.of()),
        r -> r.withEvaluation(Evaluation.NONE),
        r -> r.withEvaluation(r.evaluation().withGoals(Goals.NONE)),
        r -> r.withEvaluation(r.evaluation().withBasis(ScoreForm.SELF_EVALUATION)),
        r -> r.withEvaluation(r.evaluation().withSet(ScoreForm.FRAMEWORK, IndicatorSet.NONE)),
        r -> r.withEvaluation(swapped(r.evaluation())),
        r -> r.withEvaluation(r.evaluation().withSurvey(Survey.NONE)),
        r -> r.withEvaluation(r.evaluation().withInitialBudget(FundSource.OTHER, Optional.empty())),
        r -> r.withEvaluation(r.evaluation().withEarlierYears(List.of())),
        r -> r.withEvaluation(r.evaluation().withComparisonPrinted(false)),
        r -> r.withAttachments(r.attachments().withForm(ScoreForm.FRAMEWORK, FormPaper.PORTRAIT)),
        r -> r.withOutline(ReportFixtures.ownOutline()),
        r -> r.withVersion(new Version(2, "有误", Optional.empty())));
  }

  private static Evaluation swapped(Evaluation e) {
    return e.withSet(ScoreForm.SELF_EVALUATION, e.framework())
        .withSet(ScoreForm.FRAMEWORK, e.selfEvaluation());
  }

  /** The digest of the rich report, made by the program that had this scheme. */
  @Test
  void digestOfAnEarlierSchemeAgrees_butNotWithWhatCameLater() {
    Report then = report().withEvaluation(Evaluation.NONE);
    RowDigest earlier = new RowDigest(DigestScheme.numbered(3));
    String digest = earlier.of(then);
    assertTrue(earlier.agrees(then, digest));
    assertFalse(earlier.agrees(then.withUnplacedText(""), digest));
    Attachments forms = then.attachments().withForm(ScoreForm.SELF_EVALUATION, FormPaper.LANDSCAPE);
    for (Report later :
        List.of(report(), then.withAttachments(forms), then.withEvaluation(onlySurvey()))) {
      assertEquals(digest, earlier.of(later));
      assertFalse(earlier.agrees(later, digest));
    }
    assertTrue(DIGEST.agrees(report(), DIGEST.of(report())));
  }

  private static Evaluation onlySurvey() {
    return Evaluation.NONE.withSurvey(Survey.NONE.withAnswer(4, OptionalInt.of(1)));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void everyChangeOfTheDataChangesTheDigest(UnaryOperator<Report> change) {
    assertNotEquals(DIGEST.of(report()), DIGEST.of(change.apply(report())));
  }

  /** Who adds a column has to add a scheme that covers it. */
  @Test
  void latestSchemeCoversAllTablesOfAReport() {
    Set<String> expected = new TreeSet<>();
    Set<String> covered = new TreeSet<>();
    for (TableMapping<?, ?> mapping : ReportRows.TABLES) {
      mapping.rows(report()).forEach(row -> add(expected, row.getTable()));
    }
    expected.removeAll(Set.of("REPORT.ID", "REPORT.CHANGED_AT"));
    VersionColumns.FINALISED.forEach(f -> expected.remove("REPORT." + f.getName()));
    expected.removeIf(name -> name.endsWith(".REPORT_ID"));
    DigestScheme.latest()
        .columns()
        .forEach((t, fields) -> fields.forEach(f -> covered.add(t.getName() + "." + f.getName())));
    assertEquals(expected, covered);
  }

  private static void add(Set<String> names, Table<?> table) {
    for (Field<?> field : table.fields()) {
      names.add(table.getName() + "." + field.getName());
    }
  }
}
