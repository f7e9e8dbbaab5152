package cn.jiping.output.archive;

import java.io.IOException;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whether a PDF from outside opens. */
final class PdfPapers {
  private static final Logger LOG = Logger.getLogger(PdfPapers.class.getName());

  private PdfPapers() {}

  /** Whether it opens and has a page. */
  static boolean opens(byte[] pdf) {
    return pages(pdf) > 0;
  }

  /** 0 when it does not open: at what a file from outside makes of it, a reader stumbles. */
  static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.fine("PDF of an archive not read: " + e.getClass().getName()); // its message may quote it
      return 0;
    }
  }
}
