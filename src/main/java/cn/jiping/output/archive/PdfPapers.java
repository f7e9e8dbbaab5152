package cn.jiping.output.archive;

import java.io.IOException;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whether a PDF from outside opens. */
final class PdfPapers {
  private static final Logger LOG = Logger.getLogger(PdfPapers.class.getName());

  private PdfPapers() {}

  /**
   * Whether it opens and has a page: at what a file from outside makes of it, a reader stumbles.
   */
  static boolean opens(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages() > 0;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.info("PDF of an archive not read: " + e.getClass().getName()); // its message may quote it
      return false;
    }
  }
}
