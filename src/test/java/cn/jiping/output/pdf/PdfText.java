package cn.jiping.output.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What another program reads out of a PDF. */
final class PdfText {
  private PdfText() {}

  /** All text, without line breaks and page numbers, as a reader would copy it. */
  static String flowing(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      return text.replaceAll("(?m)^— \\d+ —\\s*$", "").replaceAll("[\\r\\n]", "");
    }
  }

  /**
   * Body lines by page, each as its glyphs from left to right.
   *
   * @param size of the body's characters in pt, to tell them from others
   */
  static List<List<List<TextPosition>>> lines(byte[] pdf, double size) throws IOException {
    List<List<List<TextPosition>>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        TreeMap<Long, List<TextPosition>> lines = new TreeMap<>();
        PDFTextStripper stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition at) {
                if (Math.abs(at.getFontSize() - size) < 0.01) {
                  long y = Math.round(at.getYDirAdj() * 10);
                  lines.computeIfAbsent(y, k -> new ArrayList<>()).add(at);
                }
              }
            };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        pages.add(List.copyOf(lines.values()));
      }
    }
    return pages;
  }
}
