package cn.jiping.ui.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.MemoryScans;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedExportTest {
  private static final char[] WIPED = new char[6];

  private final FakePaper paper = new FakePaper();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final List<ExpectedFailure> failures = new ArrayList<>();
  private final char[] password = "secret".toCharArray();
  private final PreviewViewModel model =
      new PreviewViewModel(
          new ReportSession(ReportFixtures.blank(), null, Runnable::run, Clock.systemUTC()),
          paper,
          new Sessions.Memory(),
          new MemoryScans(),
          new DirectTaskRunner(),
          failures::add);

  @Test
  void signedPdfIsWritten_andThePasswordWiped() {
    answer();
    new SignedExport(model, dialogs).start();

    assertEquals(List.of("请输入证书“单位.p12”的密码"), dialogs.asked);
    assertEquals(List.of("单位.p12 secret"), paper.signedWith);
    assertEquals(List.of(Path.of("报告.pdf")), paper.written);
    assertArrayEquals(WIPED, password);
  }

  @Test
  void wrongPasswordIsTold_andWiped() {
    answer();
    paper.fails = new OutputFailure("密码不对。", "请再试。");
    new SignedExport(model, dialogs).start();

    assertEquals(List.of(paper.fails), failures);
    assertEquals(List.of(), paper.written);
    assertArrayEquals(WIPED, password);
  }

  @Test
  void whoGivesUpAtTheCertificateIsAskedNothingMore() {
    answer();
    dialogs.certificate = Optional.empty();
    new SignedExport(model, dialogs).start();

    assertEquals(List.of(), dialogs.asked);
    assertEquals(List.of(), paper.written);
  }

  @Test
  void whoGivesUpAtThePasswordWritesNothing() {
    answer();
    dialogs.password = Optional.empty();
    new SignedExport(model, dialogs).start();

    assertEquals(List.of(), paper.written);
  }

  @Test
  void whoGivesUpAtTheFileWritesNothing_andThePasswordIsWiped() {
    answer();
    dialogs.file = Optional.empty();
    new SignedExport(model, dialogs).start();

    assertEquals(List.of(), paper.written);
    assertArrayEquals(WIPED, password);
  }

  private void answer() {
    dialogs.certificate = Optional.of(Path.of("单位.p12"));
    dialogs.password = Optional.of(password);
    dialogs.file = Optional.of(Path.of("报告.pdf"));
  }
}
