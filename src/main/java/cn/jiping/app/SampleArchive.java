package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.Progress;
import cn.jiping.service.ReportSession;
import cn.jiping.service.archive.ArchiveChoice;
import cn.jiping.service.archive.Archiver;
import cn.jiping.service.archive.Preparation;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.archive.Written;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finalises the sample report, its errors explained, and writes its archive. */
final class SampleArchive {
  private static final Texts TEXTS = Texts.of(SampleArchive.class);

  private final Wiring wiring;

  SampleArchive(Wiring wiring) {
    this.wiring = wiring;
  }

  /** Finalises it. */
  Report finalise(ReportId id) {
    ReportSession session = wiring.reports().open(id);
    session.change(this::explained);
    session.finalise(wiring.finaliser().prepare(session.report(), TEXTS.get("sample.name")));
    Saved.orFail(session);
    return session.report();
  }

  Written write(ReportId id, Path folder) {
    Report report = finalise(id);
    Archiver archiver = wiring.archiver();
    int number = report.version().number();
    ArchiveChoice choice = new ArchiveChoice(number, Retention.YEARS_30, true, Set.of());
    Preparation ready = archiver.prepare(id, choice);
    Path file = folder.resolve(archiver.fileName(report));
    WriteOrder order = new WriteOrder(file, false, true, Optional.empty());
    return archiver.write(ready, order, Progress.NONE);
  }

  private Report explained(Report report) {
    List<FindingNote> notes = new ArrayList<>(report.findingNotes());
    Instant now = wiring.clock().instant();
    for (Finding finding : wiring.checkSettings().load().checker().findings(report)) {
      if (finding.severity() == Severity.ERROR) {
        notes.add(
            Review.note(
                finding,
                FindingNote.Decision.EXPLAINED,
                TEXTS.get("sample.reason"),
                TEXTS.get("sample.name"),
                now));
      }
    }
    return report.withFindingNotes(notes);
  }
}
