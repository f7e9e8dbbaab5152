package cn.jiping.ui.preview;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.SignedPages;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.ScanStore;
import cn.jiping.ui.kit.TaskRunner;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** After a finalised version was printed: that its signed page is to be scanned. */
final class SignedPageReminder {
  private static final Texts TEXTS = Texts.of(SignedPageReminder.class);

  private final ReportId report;
  private final ScanStore scans;
  private final TaskRunner tasks;
  private final Consumer<ExpectedFailure> onFailure;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

  /** The version that was printed last. */
  private int printed;

  /**
   * @param onFailure shows what went wrong
   */
  SignedPageReminder(
      ReportId report, ScanStore scans, TaskRunner tasks, Consumer<ExpectedFailure> onFailure) {
    this.report = report;
    this.scans = scans;
    this.tasks = tasks;
    this.onFailure = onFailure;
  }

  /**
   * What is to be done, a sentence; empty when nothing is, or the clerk does not want to hear it.
   */
  ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** A finalised version was printed. */
  void printed(int version) {
    printed = version;
    look();
  }

  /** The signed page may have come meanwhile. */
  void refresh() {
    if (!text.get().isEmpty()) {
      look();
    }
  }

  private void look() {
    tasks.runInOrder(() -> SignedPages.of(scans.list(report)), this::show, onFailure);
  }

  private void show(SignedPages signed) {
    text.set(signed.have(printed) ? "" : TEXTS.get("signed", printed));
  }

  void close() {
    text.set("");
  }
}
