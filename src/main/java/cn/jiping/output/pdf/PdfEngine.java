package cn.jiping.output.pdf;

import org.apache.pdfbox.util.Version;

/** What support may want to know of what makes the PDF. */
public final class PdfEngine {
  private PdfEngine() {}

  /** As in 3.0.7. */
  public static String version() {
    return Version.getVersion();
  }
}
