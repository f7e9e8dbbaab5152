package cn.jiping.output.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.OutputFailure;
import cn.jiping.service.PrintOrder;
import java.awt.HeadlessException;
import java.awt.print.Pageable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {
  private final FakeQueue queue = new FakeQueue();
  private final PdfPrinter printer = new PdfPrinter(queue);

  @Test
  void withoutAPrinter_saysSoAndAdvisesToSaveThePdf() {
    queue.printers = false;

    OutputFailure failure = assertThrows(OutputFailure.class, () -> printer.print(pdf(1), "报告"));

    assertEquals("这台电脑上没有可用的打印机。", failure.getMessage());
    assertTrue(failure.advice().contains("另存为PDF"), failure.advice());
    assertEquals(List.of(), queue.events);
  }

  @Test
  void printerThatTakesPdf_getsTheVeryBytes() throws IOException {
    queue.takesPdf = true;
    byte[] pdf = pdf(2);

    assertTrue(printer.print(pdf, "报告"));

    assertEquals(List.of("ask 报告 2", "pdf"), queue.events);
    assertSame(pdf, queue.sent);
  }

  @Test
  void printerThatTakesNoPdf_getsThePages() throws IOException {
    assertTrue(printer.print(pdf(3), "报告"));

    assertEquals(List.of("ask 报告 3", "pages"), queue.events);
  }

  @Test
  void closedDialogPrintsNothing() throws IOException {
    queue.closed = true;

    assertFalse(printer.print(pdf(1), "报告"));

    assertEquals(List.of("ask 报告 1"), queue.events);
  }

  @Test
  void jobStoppedByTheClerkIsNoFailure() throws IOException {
    queue.fails = new PrinterAbortException();

    assertFalse(printer.print(pdf(1), "报告"));
  }

  @Test
  void refusalIsToldWithWhatToCheck() {
    queue.fails = new PrinterException("offline");

    OutputFailure failure = assertThrows(OutputFailure.class, () -> printer.print(pdf(1), "报告"));

    assertEquals("打印机没有接受这份报告。", failure.getMessage());
    assertSame(queue.fails, failure.getCause());
  }

  @Test
  void withoutAScreen_saysSo() {
    queue.headless = true;

    OutputFailure failure = assertThrows(OutputFailure.class, () -> printer.print(pdf(1), "报告"));

    assertEquals("现在没有图形界面，打不开打印对话框。", failure.getMessage());
  }

  @Test
  void bytesThatAreNoPdf_areNotSent() {
    queue.takesPdf = true;

    assertThrows(OutputFailure.class, () -> printer.print(new byte[] {1, 2, 3}, "报告"));

    assertEquals(List.of(), queue.events);
  }

  @Test
  void chosenPagesAreCutOutOfThePdf() throws IOException {
    queue.takesPdf = true;
    queue.range = new int[] {2, 3};

    assertTrue(printer.print(pdf(5), "报告"));

    try (PDDocument sent = Loader.loadPDF(queue.sent)) {
      assertEquals(2, sent.getNumberOfPages());
    }
  }

  @Test
  void paperOtherThanA4AndAStoppedPrinterAreRefusedWithASentence() {
    queue.a4 = false;
    OutputFailure paper = assertThrows(OutputFailure.class, () -> printer.print(pdf(1), "报告"));
    assertTrue(paper.advice().contains("改为 A4"), paper.advice());
    queue.accepting = false;
    OutputFailure stopped = assertThrows(OutputFailure.class, () -> printer.print(pdf(1), "报告"));
    assertTrue(stopped.getMessage().contains("不接受打印任务"), stopped.getMessage());
    assertEquals(null, queue.sent);
  }

  @Test
  void silentOrderGoesToTheNamedPrinter_orToTheUsualOne() throws IOException {
    PrintOrder order =
        new PrintOrder(Optional.of("乙"), 2, Optional.of(new PrintOrder.Range(2, 9)), false);

    assertEquals("乙", printer.print(pdf(3), "报告", order));
    assertEquals("甲", printer.print(pdf(3), "报告", PrintOrder.USUAL));

    assertEquals(List.of("find 乙 2 2 false", "pages", "find 甲 3 1 true", "pages"), queue.events);
  }

  @Test
  void unknownPrinterAndPagesThatAreNotThereAreNamed() {
    OutputFailure unknown =
        assertThrows(
            OutputFailure.class,
            () ->
                printer.print(
                    pdf(1), "报告", new PrintOrder(Optional.of("丙"), 1, Optional.empty(), true)));
    assertEquals("没有名为“丙”的打印机。", unknown.getMessage());
    assertTrue(unknown.advice().contains("甲、乙"), unknown.advice());
    OutputFailure pages =
        assertThrows(
            OutputFailure.class,
            () ->
                printer.print(
                    pdf(1),
                    "报告",
                    new PrintOrder(
                        Optional.empty(), 1, Optional.of(new PrintOrder.Range(2, 3)), true)));
    assertTrue(pages.advice().contains("共 1 页"), pages.advice());
  }

  private static byte[] pdf(int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static final class FakeQueue implements PrintQueue, PrintQueue.Chosen {
    final List<String> events = new ArrayList<>();
    boolean printers = true;
    boolean takesPdf;
    boolean accepting = true;
    boolean a4 = true;
    int[] range;
    boolean closed;
    boolean headless;
    PrinterException fails;
    byte[] sent;

    @Override
    public List<String> names() {
      return printers ? List.of("甲", "乙") : List.of();
    }

    @Override
    public Optional<Chosen> find(
        String name, Pageable pages, String jobName, int copies, boolean bothSides) {
      events.add("find " + name + " " + pages.getNumberOfPages() + " " + copies + " " + bothSides);
      return Optional.of(this);
    }

    @Override
    public boolean isAccepting() {
      return accepting;
    }

    @Override
    public boolean hasA4() {
      return a4;
    }

    @Override
    public Optional<int[]> range() {
      return Optional.ofNullable(range);
    }

    @Override
    public Optional<Chosen> ask(Pageable pages, String jobName) {
      if (headless) {
        throw new HeadlessException();
      }
      events.add("ask " + jobName + " " + pages.getNumberOfPages());
      return closed ? Optional.empty() : Optional.of(this);
    }

    @Override
    public boolean takesPdf() {
      return takesPdf;
    }

    @Override
    public void sendPdf(byte[] pdf) {
      events.add("pdf");
      sent = pdf;
    }

    @Override
    public void sendPages() throws PrinterException {
      if (fails != null) {
        throw fails;
      }
      events.add("pages");
    }
  }
}
