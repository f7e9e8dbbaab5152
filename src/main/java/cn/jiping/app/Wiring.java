package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Checker;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.figure.SentencePatterns;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.output.Papers;
import cn.jiping.output.archive.ArchiveFigures;
import cn.jiping.output.archive.ArchiveFiles;
import cn.jiping.output.archive.HouseFiles;
import cn.jiping.output.chart.ChartDrawing;
import cn.jiping.output.chart.ChartImages;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.image.PictureFiles;
import cn.jiping.output.print.PdfPrinter;
import cn.jiping.output.scan.ScanReader;
import cn.jiping.output.sheet.SheetFiles;
import cn.jiping.output.word.DocxReader;
import cn.jiping.service.Backups;
import cn.jiping.service.ChartRenderer;
import cn.jiping.service.CheckSettingsStore;
import cn.jiping.service.DataPassword;
import cn.jiping.service.Finaliser;
import cn.jiping.service.IndicatorSetShelf;
import cn.jiping.service.IndicatorSetStore;
import cn.jiping.service.Outlines;
import cn.jiping.service.Paper;
import cn.jiping.service.Pictures;
import cn.jiping.service.PreferencesStore;
import cn.jiping.service.ReportStore;
import cn.jiping.service.Reports;
import cn.jiping.service.RevisionStore;
import cn.jiping.service.ScanFiles;
import cn.jiping.service.ScanStore;
import cn.jiping.service.Trail;
import cn.jiping.service.TrailedPaper;
import cn.jiping.service.TrailedPassword;
import cn.jiping.service.TrailedReportStore;
import cn.jiping.service.UnsavedWork;
import cn.jiping.service.VersionStore;
import cn.jiping.service.archive.Archiver;
import cn.jiping.service.archive.Archives;
import cn.jiping.service.archive.Restorer;
import cn.jiping.service.check.Findings;
import cn.jiping.service.collect.Collector;
import cn.jiping.service.house.Houses;
import cn.jiping.service.house.InTurn;
import cn.jiping.service.house.LocalReports;
import cn.jiping.service.house.LocalSettings;
import cn.jiping.service.house.MoveIn;
import cn.jiping.service.house.MoveOut;
import cn.jiping.service.sample.SampleReport;
import cn.jiping.service.sheet.Sheets;
import cn.jiping.service.sheet.TrailedSheets;
import cn.jiping.service.text.FileImport;
import cn.jiping.service.text.ImportedReport;
import cn.jiping.store.CheckTableFiles;
import cn.jiping.store.Database;
import cn.jiping.store.FolderBackups;
import cn.jiping.store.H2ArchiveStore;
import cn.jiping.store.H2CheckSettings;
import cn.jiping.store.H2DataPassword;
import cn.jiping.store.H2HouseStore;
import cn.jiping.store.H2IndicatorSetStore;
import cn.jiping.store.H2ReportStore;
import cn.jiping.store.H2RevisionStore;
import cn.jiping.store.H2ScanStore;
import cn.jiping.store.H2UnsavedWork;
import cn.jiping.store.H2VersionStore;
import cn.jiping.store.IndicatorSetFiles;
import cn.jiping.store.OutlineFiles;
import cn.jiping.store.PreferencesFile;
import cn.jiping.store.RowDigests;
import cn.jiping.store.SentenceFile;
import cn.jiping.store.TrailFile;
import cn.jiping.store.WorkFolders;
import cn.jiping.store.key.DataKey;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/**
 * The one place where the objects of the program are made. Holds the data folder while it is open,
 * so that there is one program for one folder. Fonts and paper are made when first asked for: the
 * window is there before they are needed.
 */
final class Wiring implements AutoCloseable {
  private static final Texts TEXTS = Texts.of(Wiring.class);

  private final Clock clock = Clock.systemDefaultZone();
  private final Outlines outlines = OutlineFiles.load();
  private final SentencePatterns sentences = SentenceFile.load();
  private final Path folder;
  private final SingleInstance instance;
  private final Database database;
  private final PreferencesStore preferences;
  private final Trail trail;
  private final Backups backups;
  private final ReportStore store;
  private final Reports reports;
  private final InTurn turn;
  private final GradeScheme grades = new GradeScheme(TEXTS.list("grades"));
  private Paper paper;
  private ChartImages charts;

  /** For commands: every change is saved before the call returns. */
  Wiring(Path dataFolder) {
    this(dataFolder, Runnable::run);
  }

  /** For a folder without a password. */
  Wiring(Path dataFolder, Executor saver) {
    this(dataFolder, Optional.empty(), saver);
  }

  /**
   * @param key opens the folder when it has a password
   * @param saver runs one task at a time
   * @throws cn.jiping.service.StoreFailure when the folder is in use or its data can't be read
   */
  Wiring(Path dataFolder, Optional<DataKey> key, Executor saver) {
    this(dataFolder, key, trail(dataFolder, Clock.systemDefaultZone()), saver);
  }

  /**
   * As {@link #Wiring(Path, Optional, Executor)}.
   *
   * @param trail that of the folder
   */
  Wiring(Path dataFolder, Optional<DataKey> key, Trail trail, Executor saver) {
    this.trail = trail;
    folder = DataFolder.create(dataFolder);
    Log.to(folder);
    instance = SingleInstance.hold(folder);
    try {
      WorkFolders.removeLeft(folder);
      database = Database.open(folder, key, clock);
    } catch (RuntimeException e) {
      instance.close();
      throw e;
    }
    preferences = new PreferencesFile(folder);
    backups = new FolderBackups(database, folder, preferences, outlines, clock);
    store = new TrailedReportStore(new H2ReportStore(database, outlines), trail);
    turn = new InTurn(saver);
    reports = new Reports(store, outlines, grades, saver, clock);
    settle();
  }

  /** What can be said only by a write is said by the next one. */
  private void settle() {
    try {
      new H2UnsavedWork(database, outlines).settle();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** The trail of a folder whose database need not be open. */
  static Trail trail(Path folder, Clock clock) {
    String user = System.getProperty("user.name", "");
    return new TrailFile(folder, new PreferencesFile(folder), user, clock);
  }

  Clock clock() {
    return clock;
  }

  Outlines outlines() {
    return outlines;
  }

  SentencePatterns sentences() {
    return sentences;
  }

  Reports reports() {
    return reports;
  }

  /** The versions that were finalised. */
  VersionStore versions() {
    return new H2VersionStore(database, outlines);
  }

  /** The scans that are kept beside reports. */
  ScanStore scans() {
    return new H2ScanStore(database);
  }

  /** How reports were earlier. */
  RevisionStore revisions() {
    return new H2RevisionStore(database, outlines);
  }

  /** What was typed and did not reach the database. */
  UnsavedWork unsavedWork() {
    return new H2UnsavedWork(database, outlines);
  }

  /** The data folder. */
  Path folder() {
    return folder;
  }

  /** The copies of all reports. */
  Backups backups() {
    return backups;
  }

  /** What opens the folder now; the password may have been set or changed since it was opened. */
  Optional<DataKey> key() {
    return database.key();
  }

  /** Whether anything was written since the folder was opened. */
  boolean isWritten() {
    return database.isWritten();
  }

  /** What the clerk has set for the program. */
  PreferencesStore preferences() {
    return preferences;
  }

  /** Who did what. */
  Trail trail() {
    return trail;
  }

  /** The password of the data. */
  DataPassword password() {
    return new TrailedPassword(new H2DataPassword(database), trail);
  }

  Finaliser finaliser() {
    return new Finaliser(versions(), checkSettings(), this::paper, clock);
  }

  /** Archives as files: for commands that need no data folder. */
  static Archives archives() {
    return new ArchiveFiles(OutlineFiles.load(), new RowDigests());
  }

  /** Makes archives. */
  Archiver archiver() {
    return new Archiver(
        versions(),
        scans(),
        checkSettings(),
        this::paper,
        new ArchiveFiles(outlines, new RowDigests()),
        trail,
        TEXTS.get("program", JipingCommand.Version.version()));
  }

  /** Takes archives back. */
  Restorer restorer() {
    return new Restorer(store, versions(), scans(), new H2ArchiveStore(database), trail);
  }

  /** Files of moves: for commands that need no data folder. */
  static Houses houses() {
    return new HouseFiles(OutlineFiles.load());
  }

  /** Lays all that is kept here into one file. */
  MoveOut moveOut() {
    return new MoveOut(
        localReports(),
        localSettings(),
        trail,
        new HouseFiles(outlines),
        TEXTS.get("program", JipingCommand.Version.version()),
        clock);
  }

  /** Takes in what moved here. */
  MoveIn moveIn() {
    return new MoveIn(
        localReports(),
        localSettings(),
        trail,
        new HouseFiles(outlines),
        new H2HouseStore(database),
        backups,
        turn);
  }

  private LocalReports localReports() {
    return new LocalReports(new LocalReports.Stores(store, versions(), scans(), revisions()), turn);
  }

  private LocalSettings localSettings() {
    return new LocalSettings(
        checkSettings(), CheckTableFiles.load(), indicatorSets(), preferences, turn);
  }

  /** The unit's own indicator sets. */
  IndicatorSetStore indicatorSets() {
    return new H2IndicatorSetStore(database);
  }

  /** The unit's check settings; its tables begin as the program's. */
  CheckSettingsStore checkSettings() {
    return new H2CheckSettings(database, CheckTableFiles.load());
  }

  /** The sets of indicators with which a report may begin. */
  IndicatorSetShelf indicatorSetShelf() {
    return new IndicatorSetShelf(IndicatorSetFiles.load(), indicatorSets(), store);
  }

  GradeScheme gradeScheme() {
    return grades;
  }

  /** A report as it was read from a Word document or a text file. */
  ImportedReport read(Path file) {
    return new FileImport(new DocxReader()).read(file, outlines.first());
  }

  /** The report that a read text makes, in the unit's setup; of last year when it names no year. */
  Report toReport(ImportedReport imported) {
    int lastYear = LocalDate.now(clock).getYear() - 1;
    return reports.inUsualSetup(imported.toReport(ReportId.fresh(), lastYear, grades));
  }

  /** All checks with the program's tables: for files, which need no data folder. */
  static Findings findings() {
    return new Findings(new Checker(CheckTableFiles.load(), Set.of()), new DocxReader());
  }

  /**
   * Merges the archives of many units, which needs no data folder: findings are those by the
   * program's tables.
   *
   * @param workers on which archives are read
   */
  static Collector collector(ExecutorService workers) {
    CheckTables tables = CheckTableFiles.load();
    return new Collector(
        new ArchiveFigures(OutlineFiles.load(), new RowDigests()),
        () -> new Checker(tables, Set.of()),
        workers);
  }

  /** The checks as the unit has them: for its reports. */
  Findings unitFindings() {
    return new Findings(checkSettings().load().checker(), new DocxReader());
  }

  /** The sample report that comes with the program. */
  SampleReport sample() {
    return SampleFiles.load(outlines.first(), grades);
  }

  synchronized Paper paper() {
    make();
    return paper;
  }

  /** Spreadsheet files; the library that writes them is loaded when one is written. */
  Sheets sheets() {
    return new TrailedSheets(new SheetFiles(), trail);
  }

  Pictures pictures() {
    return new PictureFiles();
  }

  ScanFiles scanFiles() {
    return new ScanReader(clock);
  }

  synchronized ChartRenderer charts() {
    make();
    return charts;
  }

  private void make() {
    if (paper == null) {
      Fonts fonts = new Fonts();
      ChartDrawing drawing = new ChartDrawing(fonts.file(Fonts.CHART).awt());
      paper = new TrailedPaper(new Papers(fonts, drawing, new PdfPrinter(), clock), trail);
      charts = new ChartImages(drawing);
    }
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      instance.close();
    }
  }
}
