package cn.jiping.output.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where everything stands on the pages of a PDF, as another program measures it. */
final class PaperReader {
  private static final double HEIGHT = 841.89;

  private PaperReader() {}

  /**
   * A character; lengths in pt from the upper left corner of the upright page.
   *
   * @param y baseline
   * @param direction in degrees in which the text is read; 0 is upright, 90 upwards
   */
  record Mark(
      String text,
      double x,
      double y,
      double width,
      double size,
      String font,
      double direction,
      int page) {
    double right() {
      return x + width;
    }
  }

  /** Characters on one baseline, from left to right. */
  record Line(List<Mark> marks) {
    String text() {
      return marks.stream().map(Mark::text).collect(Collectors.joining());
    }

    double x() {
      return marks.getFirst().x();
    }

    double y() {
      return marks.getFirst().y();
    }

    double right() {
      return marks.getLast().right();
    }

    double size() {
      return marks.getFirst().size();
    }

    String font() {
      return marks.getFirst().font();
    }
  }

  /** A straight line. */
  record Rule(double x1, double y1, double x2, double y2, double thickness) {}

  /** All characters by page, in the order in which they are written. */
  static List<List<Mark>> marks(byte[] pdf) throws IOException {
    List<List<Mark>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        pages.add(marks(document, page));
      }
    }
    return pages;
  }

  private static List<Mark> marks(PDDocument document, int page) throws IOException {
    List<Mark> marks = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition at) {
            String font = at.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
            marks.add(
                new Mark(
                    at.getUnicode(),
                    at.getTextMatrix().getTranslateX(),
                    HEIGHT - at.getTextMatrix().getTranslateY(),
                    at.getWidthDirAdj(),
                    at.getFontSize(),
                    font,
                    at.getDir(),
                    page));
          }
        };
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    stripper.getText(document);
    return marks;
  }

  /** Upright lines by page, from top to bottom. */
  static List<List<Line>> lines(byte[] pdf) throws IOException {
    List<List<Line>> pages = new ArrayList<>();
    for (List<Mark> page : marks(pdf)) {
      TreeMap<Long, List<Mark>> lines = new TreeMap<>();
      for (Mark mark : page) {
        if (mark.direction() == 0) {
          lines.computeIfAbsent(Math.round(mark.y() * 5), y -> new ArrayList<>()).add(mark);
        }
      }
      List<Line> sorted = new ArrayList<>();
      for (List<Mark> line : lines.values()) {
        sorted.add(new Line(line.stream().sorted((a, b) -> Double.compare(a.x(), b.x())).toList()));
      }
      pages.add(sorted);
    }
    return pages;
  }

  /** Straight lines that a page draws itself, outside of forms. */
  static List<Rule> rules(byte[] pdf, int page) throws IOException {
    List<Rule> rules = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Object> before = new ArrayList<>();
      double thickness = 1;
      double[] from = new double[2];
      for (Object token : new PDFStreamParser(document.getPage(page)).parse()) {
        if (token instanceof Operator operator) {
          switch (operator.getName()) {
            case "w" -> thickness = number(before, 0);
            case "m" -> from = new double[] {number(before, 0), HEIGHT - number(before, 1)};
            case "l" ->
                rules.add(
                    new Rule(
                        from[0],
                        from[1],
                        number(before, 0),
                        HEIGHT - number(before, 1),
                        thickness));
            default -> {}
          }
          before.clear();
        } else {
          before.add(token);
        }
      }
    }
    return rules;
  }

  private static double number(List<Object> operands, int index) {
    return ((COSNumber) operands.get(index)).floatValue();
  }
}
