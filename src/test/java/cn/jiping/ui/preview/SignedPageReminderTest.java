package cn.jiping.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.ScanFixtures;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Scan;
import cn.jiping.ui.MemoryScans;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SignedPageReminderTest {
  private static final ReportId REPORT = ReportFixtures.blank().id();
  private static final byte[] PAGE = {1};

  private final MemoryScans scans = new MemoryScans();
  private final SignedPageReminder reminder =
      new SignedPageReminder(REPORT, scans, new DirectTaskRunner(), failure -> {});

  private void add(Scan.Kind kind, int version) {
    Scan scan = ScanFixtures.scan(kind + " " + version, PAGE);
    scans.add(REPORT, scan.withKind(kind, OptionalInt.of(version)), PAGE);
  }

  private String said() {
    return reminder.textProperty().get();
  }

  @Test
  void nothingIsSaidBeforeAnythingIsPrinted_norWhenTheSignedPageIsThere() {
    reminder.refresh();
    assertEquals("", said());
    add(Scan.Kind.SIGNED_PAGE, 1);
    reminder.printed(1);
    assertEquals("", said());
  }

  @Test
  void signedPageOfThePrintedVersionIsAskedFor_untilItIsThere() {
    add(Scan.Kind.SIGNED_PAGE, 1);
    add(Scan.Kind.PHOTO, 2);
    reminder.printed(2);
    assertEquals("签字盖章后，请扫描第2版的签字盖章页，添加到“扫描件”。", said());
    reminder.refresh();
    assertEquals("签字盖章后，请扫描第2版的签字盖章页，添加到“扫描件”。", said());
    add(Scan.Kind.SIGNED_PAGE, 2);
    reminder.refresh();
    assertEquals("", said());
  }

  @Test
  void whatTheClerkHasClosedStaysClosed_untilItIsPrintedAgain() {
    reminder.printed(1);
    reminder.close();
    reminder.refresh();
    assertEquals("", said());
  }
}
