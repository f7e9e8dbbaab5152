package cn.jiping.output.print;

import cn.jiping.domain.Texts;
import cn.jiping.output.PrintJob;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.PrintOrder;
import java.awt.HeadlessException;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PageExtractor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * Prints a PDF: as it is where the printer takes PDF (CUPS), else page by page in its actual size
 * (Windows). The dialog needs a screen: AWT must not run headless then.
 */
public final class PdfPrinter implements PrintJob {
  private static final Texts TEXTS = Texts.of(PdfPrinter.class);

  private final PrintQueue queue;

  /** Prints on the printers of this computer. */
  public PdfPrinter() {
    this(new SystemPrintQueue());
  }

  PdfPrinter(PrintQueue queue) {
    this.queue = queue;
  }

  /** Something that may go wrong at the printer. */
  private interface Printing {
    boolean of(PDDocument document) throws PrinterException, IOException;
  }

  @Override
  public boolean print(byte[] pdf, String jobName) {
    if (queue.names().isEmpty()) {
      throw failure("none");
    }
    return printing(
        pdf,
        document -> {
          Optional<PrintQueue.Chosen> chosen = queue.ask(new PDFPageable(document), jobName);
          if (chosen.isEmpty()) {
            return false;
          }
          Optional<int[]> range = chosen.get().range();
          send(
              chosen.get(),
              range.isEmpty() ? pdf : bytes(part(document, range.get()[0], range.get()[1])));
          return true;
        });
  }

  @Override
  public String print(byte[] pdf, String jobName, PrintOrder order) {
    List<String> names = queue.names();
    if (names.isEmpty()) {
      throw failure("none");
    }
    String name = order.printer().orElse(names.getFirst());
    if (!names.contains(name)) {
      throw new OutputFailure(
          TEXTS.get("unknown", name),
          TEXTS.get("unknown.advice", String.join(TEXTS.get("comma"), names)));
    }
    printing(
        pdf,
        document -> {
          try (PDDocument wanted = wanted(document, order)) {
            PrintQueue.Chosen chosen =
                queue
                    .find(name, new PDFPageable(wanted), jobName, order.copies(), order.bothSides())
                    .orElseThrow(() -> failure("gone"));
            send(chosen, order.pages().isEmpty() ? pdf : bytes(wanted));
            return true;
          }
        });
    return name;
  }

  private static void send(PrintQueue.Chosen chosen, byte[] pdf) throws PrinterException {
    if (!chosen.isAccepting()) {
      throw failure("stopped");
    }
    if (!chosen.hasA4()) {
      throw failure("paper");
    }
    if (chosen.takesPdf()) {
      chosen.sendPdf(pdf);
    } else {
      chosen.sendPages();
    }
  }

  /** The document whole, or the pages of the order. */
  private static PDDocument wanted(PDDocument document, PrintOrder order) throws IOException {
    if (order.pages().isEmpty()) {
      return part(document, 1, document.getNumberOfPages());
    }
    PrintOrder.Range range = order.pages().get();
    if (range.first() > document.getNumberOfPages()) {
      throw new OutputFailure(
          TEXTS.get("pages", range.first(), range.last()),
          TEXTS.get("pages.advice", document.getNumberOfPages()));
    }
    return part(document, range.first(), Math.min(range.last(), document.getNumberOfPages()));
  }

  private static PDDocument part(PDDocument document, int first, int last) throws IOException {
    return new PageExtractor(document, first, last).extract();
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static boolean printing(byte[] pdf, Printing work) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return work.of(document);
    } catch (PrinterAbortException e) {
      return false;
    } catch (PrinterException e) {
      throw failure("refused", e);
    } catch (HeadlessException e) {
      throw failure("screen", e);
    } catch (IOException e) {
      throw failure("unreadable", e);
    }
  }

  private static OutputFailure failure(String key) {
    return new OutputFailure(TEXTS.get(key), TEXTS.get(key + ".advice"));
  }

  private static OutputFailure failure(String key, Exception cause) {
    return new OutputFailure(TEXTS.get(key), TEXTS.get(key + ".advice"), cause);
  }
}
