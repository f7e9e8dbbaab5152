package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.EvaluationFixtures;
import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.Imprint;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.RedHead;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that the program kept before the review had tables (V002), with two reports in it. */
class OldFileTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-01-05T04:00:00Z"), ZoneOffset.ofHours(8));

  @TempDir Path folder;

  /** The report in the file; the other one is the blank one. */
  private static Report old() {
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
    Imprint imprint = new Imprint(true, "区财政局", "党政办公室", Optional.of(LocalDate.of(2022, 1, 6)));
    RowId picture = new RowId(UUID.nameUUIDFromBytes(new byte[] {1}));
    PictureFile file = new PictureFile("no real picture".getBytes(StandardCharsets.US_ASCII));
    return ReportFixtures.rich()
        .withEvaluation(Evaluation.NONE)
        .withPresentation(
            new Presentation(
                setup, true, true, new RedHead(true, "柳河街道办事处文件", "柳街发〔2022〕1号", "张三"), imprint))
        .withAttachments(new Attachments(true, false, List.of(new Picture(picture, "活动照片", file))));
  }

  private H2ReportStore open() {
    return H2ReportStore.open(folder, ReportFixtures.OUTLINES, CLOCK);
  }

  @Test
  void everythingIsStillThere_andMayBeChanged() throws Exception {
    try (InputStream old =
        Objects.requireNonNull(OldFileTest.class.getResourceAsStream("v002.mv.db"))) {
      Files.copy(old, folder.resolve("jiping.mv.db"));
    }
    Report before = old();
    Report after =
        before
            .withFindingNotes(List.of(ReportFixtures.note("R6", "overview", ",")))
            .withEvaluation(EvaluationFixtures.full());
    try (H2ReportStore store = open()) {
      assertEquals(before, store.load(before.id()));
      assertEquals(ReportFixtures.blank(), store.load(ReportFixtures.blank().id()));
      assertEquals(2, store.list().size());
      assertEquals(CLOCK.instant(), store.list().getFirst().changed());
      store.save(before, after);
    }
    try (H2ReportStore store = open()) {
      assertEquals(after, store.load(after.id()));
    }
  }
}
