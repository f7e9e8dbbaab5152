package cn.jiping.ui.start;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.TestReports;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Unit;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.InputFailure;
import cn.jiping.service.ReportStore;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.Reports;
import cn.jiping.service.StoreFailure;
import cn.jiping.ui.MemoryOutlines;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A start page over reports in memory, with answers given beforehand. */
final class StartPage implements ReportStore, Dialogs {
  static final Instant NOW = Instant.parse("2026-03-02T02:05:00Z");
  static final Path FILE = Path.of("报告 稿.txt");
  static final Path WORD_FILE = Path.of("报告.doc");

  final List<Report> kept = new ArrayList<>();
  final List<ReportId> opened = new ArrayList<>();
  final List<String> questions = new ArrayList<>();
  final List<String> failures = new ArrayList<>();
  final DirectTaskRunner tasks = new DirectTaskRunner();
  final MemoryOutlines outlines = new MemoryOutlines();
  boolean broken;
  boolean full;
  boolean yes;
  Runnable whileAdding = () -> {};
  Optional<Path> chosenFile = Optional.empty();

  /** Another report that is kept from the start. */
  StartPage with(int year, String unit, String title) {
    kept.add(
        TestReports.blank()
            .withYear(year)
            .withUnit(new Unit(unit, ""))
            .withCover(new Cover(title, "", "")));
    return this;
  }

  StartViewModel model() {
    Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    Reports reports =
        new Reports(this, ReportFixtures.OUTLINES, TestReports.SCHEME, tasks.oneAtATime(), clock);
    return new StartViewModel(
        reports,
        outlines.all(),
        tasks,
        this,
        TestReports::sample,
        file -> reports.add(imported(file)),
        opened::add,
        clock);
  }

  /** One that has begun to read the list. */
  StartViewModel loaded() {
    StartViewModel model = model();
    model.load();
    return model;
  }

  private static Report imported(Path file) {
    if (file.equals(WORD_FILE)) {
      throw new InputFailure("这是 Word 文件。", "请另存为纯文本。");
    }
    return TestReports.blank().withUnplacedText(file.toString());
  }

  /** The report that was opened last. */
  Report openedReport() {
    return load(opened.getLast());
  }

  @Override
  public List<ReportSummary> list() {
    if (broken) {
      throw new StoreFailure("读不出报告。", "请重试。");
    }
    return kept.stream()
        .map(r -> new ReportSummary(r.id(), r.year(), r.unit().name(), r.cover().title(), NOW))
        .sorted(Comparator.comparingInt(ReportSummary::year).reversed())
        .toList();
  }

  @Override
  public Report load(ReportId id) {
    return kept.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  @Override
  public void accept(ReportId id) {}

  @Override
  public void add(Report report) {
    if (full) {
      throw new StoreFailure("磁盘已满。", "请清理磁盘。");
    }
    whileAdding.run();
    kept.add(report);
  }

  @Override
  public void save(Report before, Report after) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void finalise(Report before, Report after, byte[] paper) {
    save(before, after);
  }

  @Override
  public void close() {}

  @Override
  public void failure(ExpectedFailure failure) {
    failures.add(failure.getMessage() + failure.advice());
  }

  @Override
  public void information(String title, String text) {
    throw new AssertionError(text);
  }

  @Override
  public boolean confirm(String title, String question, String label) {
    questions.add(question);
    return yes;
  }

  @Override
  public List<Path> openFiles(String title, FileKind kind) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Path> openFile(String title, FileKind kind) {
    return chosenFile;
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<char[]> password(String title, String question) {
    throw new UnsupportedOperationException();
  }
}
