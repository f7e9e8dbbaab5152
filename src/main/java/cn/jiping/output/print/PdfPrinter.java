package cn.jiping.output.print;

import cn.jiping.domain.Texts;
import cn.jiping.output.PrintJob;
import cn.jiping.service.OutputFailure;
import java.awt.HeadlessException;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * Prints a PDF with the system's dialog: as it is where the printer takes PDF (CUPS), else page by
 * page in its actual size (Windows). Needs a screen: AWT must not run headless.
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

  @Override
  public boolean print(byte[] pdf, String jobName) {
    if (!queue.hasPrinter()) {
      throw failure("none", null);
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return print(document, pdf, jobName);
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

  private boolean print(PDDocument document, byte[] pdf, String jobName) throws PrinterException {
    Optional<PrintQueue.Chosen> chosen = queue.ask(new PDFPageable(document), jobName);
    if (chosen.isEmpty()) {
      return false;
    }
    if (chosen.get().takesPdf()) {
      chosen.get().sendPdf(pdf);
    } else {
      chosen.get().sendPages();
    }
    return true;
  }

  private static OutputFailure failure(String key, Exception cause) {
    return new OutputFailure(TEXTS.get(key), TEXTS.get(key + ".advice"), cause);
  }
}
