package cn.jiping.service.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.archive.ArchiveRegister;
import cn.jiping.domain.archive.HandoverList;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.check.record.ReviewRecord;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.CheckSettingsStore;
import cn.jiping.service.Paper;
import cn.jiping.service.Progress;
import cn.jiping.service.ScanStore;
import cn.jiping.service.Trail;
import cn.jiping.service.TrailEntry.Action;
import cn.jiping.service.VersionStore;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes archives of finalised versions. Slow: off the screen's thread. */
public final class Archiver {
  /** Papers of an archive say times as they are in China, wherever the computer stands. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final Texts TEXTS = Texts.of(Archiver.class);

  private final VersionStore versions;
  private final ScanStore scans;
  private final CheckSettingsStore settings;
  private final Supplier<Paper> paper;
  private final Archives archives;
  private final Trail trail;
  private final String program;

  /**
   * @param paper asked for when a paper is made
   * @param program name and version of the program
   */
  public Archiver(
      VersionStore versions,
      ScanStore scans,
      CheckSettingsStore settings,
      Supplier<Paper> paper,
      Archives archives,
      Trail trail,
      String program) {
    this.versions = versions;
    this.scans = scans;
    this.settings = settings;
    this.paper = paper;
    this.archives = archives;
    this.trail = trail;
    this.program = program;
  }

  /** The scans that belong to a version: its signed pages, and what belongs to none. */
  public List<Scan> scansOf(ReportId report, int version) {
    return scans.list(report).stream()
        .filter(s -> s.version().isEmpty() || s.version().getAsInt() == version)
        .toList();
  }

  /**
   * Puts the contents of an archive together, and checks them as a receiver would.
   *
   * @throws cn.jiping.service.StoreFailure when there is no such version, or a scan can't be read
   * @throws cn.jiping.service.OutputFailure when a paper can't be made
   */
  public Preparation prepare(ReportId id, ArchiveChoice choice) {
    Report report = versions.load(id, choice.version());
    List<Scan> chosen =
        scansOf(id, choice.version()).stream()
            .filter(s -> choice.scans().contains(s.id()))
            .toList();
    Document document = ReportDocument.of(report);
    Paper made = paper.get();
    byte[] pdf = versions.paper(id, choice.version());
    int pages = archives.pages(pdf);
    Document register =
        ArchiveRegister.of(report, pages, choice.ofd(), chosen, choice.retention(), ZONE, program);
    ArchiveContents contents =
        new ArchiveContents(
            report,
            pdf,
            choice.ofd() ? Optional.of(made.ofd(document)) : Optional.empty(),
            made.pdf(register),
            made.pdf(record(report)),
            chosen.stream().map(s -> new ScanFile(s, () -> scans.content(id, s.id()))).toList(),
            choice.retention(),
            program);
    return new Preparation(contents, PreCheck.of(contents, versions.verify(id, choice.version())));
  }

  /** By the rules as they are set now; it bears the time at which the report was finalised. */
  private Document record(Report report) {
    Review review = Review.of(settings.load().checker().findings(report), report.findingNotes());
    ZonedDateTime when = report.version().finalised().orElseThrow().at().atZone(ZONE);
    return ReviewRecord.of(report, review, when);
  }

  /** What the archive of these contents is called, with its ending. */
  public String fileName(Report report) {
    return archives.name(report) + Archives.ENDING;
  }

  /** The drives onto which it can be laid. */
  public List<Drive> drives() {
    return archives.drives();
  }

  /**
   * Writes an archive, reads it back, verifies it, and notes it in the trail.
   *
   * @throws cn.jiping.service.OutputFailure when it can't be written; says why
   */
  public Written write(Preparation ready, WriteOrder order, Progress progress) {
    if (!ready.isGood()) {
      throw new IllegalArgumentException("not good: " + ready.results());
    }
    Written written = archives.write(ready.contents(), order, progress);
    Report report = ready.contents().report();
    String about =
        TEXTS.get(
            "trail.archived",
            report.year(),
            report.version().number(),
            written.target().getFileName());
    trail.note(Action.ARCHIVED, about, written.sha256());
    return written;
  }

  /**
   * Reads an archive through.
   *
   * @throws cn.jiping.service.InputFailure when it is none, or has another password
   */
  public OpenedArchive open(Path file, Optional<char[]> password, Progress progress) {
    return archives.open(file, password, progress);
  }

  /**
   * The page to be signed when it is handed over.
   *
   * @param medium onto what it was laid
   */
  public static Document handover(
      ArchiveContents contents, Written written, boolean plainFolder, String medium) {
    Report report = contents.report();
    HandoverList.Line line =
        new HandoverList.Line(
            written.target().getFileName().toString(),
            ReportDocument.of(report).title(),
            report.version().number(),
            contents.retention(),
            written.bytes(),
            plainFolder,
            written.sha256());
    return HandoverList.of(report.unit().name(), medium, List.of(line));
  }
}
