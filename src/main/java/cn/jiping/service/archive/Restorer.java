package cn.jiping.service.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.domain.report.Version;
import cn.jiping.service.InputFailure;
import cn.jiping.service.ReportStore;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.ScanStore;
import cn.jiping.service.Trail;
import cn.jiping.service.TrailEntry.Action;
import cn.jiping.service.VersionStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes back what an archive holds: as a new report, or as a new version of one that is here. */
public final class Restorer {
  private static final Texts TEXTS = Texts.of(Restorer.class);

  private final ReportStore reports;
  private final VersionStore versions;
  private final ScanStore scans;
  private final ArchiveStore store;
  private final Trail trail;

  public Restorer(
      ReportStore reports,
      VersionStore versions,
      ScanStore scans,
      ArchiveStore store,
      Trail trail) {
    this.reports = reports;
    this.versions = versions;
    this.scans = scans;
    this.store = store;
    this.trail = trail;
  }

  /** How an archive stands to what is here. */
  public Standing standing(ArchivedReport archived) {
    Report report = archived.report();
    List<ReportSummary> here = reports.list();
    Optional<ReportSummary> same =
        here.stream().filter(r -> r.id().equals(report.id())).findFirst();
    List<ReportSummary> sameYear =
        here.stream()
            .filter(r -> !r.id().equals(report.id()))
            .filter(r -> r.year() == report.year() && r.unit().equals(report.unit().name()))
            .toList();
    return new Standing(same, isHere(report.id(), report.version()), sameYear);
  }

  private boolean isHere(ReportId id, Version version) {
    String paper = version.finalised().map(Finalised::paperDigest).orElse("");
    return versions.versions(id).stream()
        .filter(v -> v.number() == version.number())
        .anyMatch(v -> v.finalised().filter(f -> f.paperDigest().equals(paper)).isPresent());
  }

  /**
   * Takes the archive in as a report of its own. When that report is not here, it is what it was,
   * finalised and with its scans; when it is, the copy is open and gets a name of its own.
   *
   * @throws InputFailure when something of the archive is not as it should be
   */
  public ReportId addReport(OpenedArchive archive) {
    ArchivedReport archived = held(archive);
    boolean here = standing(archived).same().isPresent();
    TakenReport taken = here ? copy(archive, archived) : whole(archive, archived);
    store.take(List.of(taken));
    note(archive, archived);
    return taken.present().id();
  }

  private static ArchivedReport held(OpenedArchive archive) {
    return archive
        .report()
        .orElseThrow(
            () ->
                new InputFailure(
                    TEXTS.get("restore.refused", archive.file().getFileName()),
                    TEXTS.get("restore.refused.advice")));
  }

  private void note(OpenedArchive archive, ArchivedReport archived) {
    String about =
        TEXTS.get(
            "trail.restored",
            archived.report().year(),
            String.valueOf(archive.file().getFileName()));
    trail.note(
        Action.ARCHIVE_RESTORED,
        about,
        archived.report().version().finalised().orElseThrow().dataDigest());
  }

  private static TakenReport whole(OpenedArchive archive, ArchivedReport archived) {
    Report report = archived.report();
    return new TakenReport(
        report,
        List.of(new TakenReport.FinalisedVersion(report, archived.paper())),
        archived.scans().stream().map(s -> file(archive, s.id(), s)).toList());
  }

  private static ScanFile file(OpenedArchive archive, RowId source, Scan scan) {
    return new ScanFile(scan, () -> archive.scan(source));
  }

  /** What was finalised was another report: its copy is not. */
  private static TakenReport copy(OpenedArchive archive, ArchivedReport archived) {
    Report report = archived.report().withId(ReportId.fresh()).withVersion(Version.FIRST);
    List<ScanFile> files =
        archived.scans().stream().map(s -> file(archive, s.id(), loose(s))).toList();
    return new TakenReport(report, List.of(), files);
  }

  /** The same scan under another name, of no version. */
  private static Scan loose(Scan s) {
    boolean signed = s.kind() == Scan.Kind.SIGNED_PAGE;
    String title =
        signed && s.title().isBlank()
            ? TEXTS.get("restore.signed", s.version().orElse(0))
            : s.title();
    return new Scan(
        RowId.fresh(),
        signed ? Scan.Kind.OTHER : s.kind(),
        title,
        s.fileName(),
        s.type(),
        s.pages(),
        s.quarterTurns(),
        OptionalInt.empty(),
        s.size(),
        s.digest(),
        s.addedAt());
  }

  /**
   * Puts the content of the archive into a report that is here: as its next version when it is
   * finalised, else in the place of what is open, which stays in the list of changes.
   *
   * @return the report as it is now
   * @throws InputFailure when something of the archive is not as it should be
   */
  public Report addVersion(OpenedArchive archive, ReportId target) {
    ArchivedReport archived = held(archive);
    Report present = reports.load(target);
    String reason = TEXTS.get("restore.reason", archive.file().getFileName());
    boolean next = present.version().isFinalised();
    Version version = next ? present.version().next(reason) : present.version();
    Report after = archived.report().withId(target).withVersion(version);
    store.take(new TakenVersion(present, after, lacking(archive, archived, target)));
    if (next) {
      String about = TEXTS.get("trail.version", after.year(), version.number());
      trail.note(Action.NEW_VERSION, about, "");
    }
    note(archive, archived);
    return after;
  }

  /** Those whose file is not here yet. */
  private List<ScanFile> lacking(OpenedArchive archive, ArchivedReport archived, ReportId target) {
    Set<String> here = scans.list(target).stream().map(Scan::digest).collect(Collectors.toSet());
    boolean sameVersion = isHere(target, archived.report().version());
    List<ScanFile> lacking = new ArrayList<>();
    for (Scan scan : archived.scans()) {
      if (!here.contains(scan.digest())) {
        lacking.add(file(archive, scan.id(), sameVersion ? renamed(scan) : loose(scan)));
      }
    }
    return lacking;
  }

  private static Scan renamed(Scan scan) {
    return loose(scan).withTitle(scan.title()).withKind(scan.kind(), scan.version());
  }
}
