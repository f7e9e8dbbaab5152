package cn.jiping.domain.document;

import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A part of a document, in reading order. */
public sealed interface Block {

  /** The place of the report it comes from. */
  Place origin();

  /** The title (2号小标宋, centred); each line is set on its own and broken when too long. */
  record Title(Place origin, List<String> lines) implements Block {}

  /** The addressee (主送机关), with its full-width colon. */
  record Addressee(Place origin, String text) implements Block {}

  /**
   * A heading.
   *
   * @param level 1–3
   * @param label its number with its mark: 一、 or （一） or 1.
   * @param text wording without the number
   */
  record Heading(Place origin, int level, String label, String text) implements Block {
    /** Number and wording, as printed. */
    public String full() {
      return label + text;
    }
  }

  /** A paragraph of body text, first line indented two characters. */
  record Paragraph(Place origin, List<Span> spans) implements Block {
    /** A paragraph in the body face. */
    public static Paragraph of(Place origin, String text) {
      return new Paragraph(origin, List.of(new Span(text, Face.BODY)));
    }

    /** The text of all spans. */
    public String text() {
      StringBuilder text = new StringBuilder();
      spans.forEach(s -> text.append(s.text()));
      return text.toString();
    }
  }

  /**
   * A run of text in one face.
   *
   * @param text without line breaks
   */
  record Span(String text, Face face) {}

  /** The faces of the paper (GB/T 9704): which font each is, the typesetter knows. */
  enum Face {
    /** 仿宋. */
    BODY,
    /** 黑体. */
    HEI,
    /** 楷体. */
    KAI,
    /** 宋体. */
    SONG,
    /** 小标宋. */
    TITLE
  }

  /**
   * A table; its head row is repeated on each page.
   *
   * @param caption stands centred above it; empty when a title above says it
   * @param note stands at its right above it, e.g. 单位：万元; may be empty
   * @param rows each as long as {@code columns}
   * @param totals the last row, when there is one
   * @param lines that a row has room for at least, 1 to 3: more to write or to set a seal in
   */
  record Table(
      Place origin,
      String caption,
      String note,
      List<Column> columns,
      List<List<String>> rows,
      Optional<List<String>> totals,
      int lines)
      implements Block {
    /** A table whose rows are as high as what stands in them. */
    public Table(
        Place origin,
        String caption,
        String note,
        List<Column> columns,
        List<List<String>> rows,
        Optional<List<String>> totals) {
      this(origin, caption, note, columns, rows, totals, 1);
    }
  }

  /**
   * A column of a table.
   *
   * @param weight its width beside the others'
   */
  record Column(String head, Align align, double weight) {}

  /**
   * A table as forms have it: cells may reach over rows and columns. Its head stands above the rows
   * after it, again on each page; {@link SpanGrid} says where each cell stands.
   *
   * @param caption stands centred above it; may be empty
   * @param weights of the columns: the width of each beside the others'
   * @param foot paragraphs under it, in its size
   */
  record SpanTable(
      Place origin, String caption, List<Double> weights, List<SpanRow> rows, List<String> foot)
      implements Block {}

  /**
   * A row of a form.
   *
   * @param head it belongs to the head; head rows stand together
   * @param kept it stays on one page with the row after it
   * @param cells those that begin in it, from left to right
   */
  record SpanRow(Place origin, boolean head, boolean kept, List<SpanCell> cells) {}

  /**
   * A cell of a form.
   *
   * @param text may have several lines
   * @param heading it names what stands beside or under it
   * @param rows that it reaches over, at least 1
   * @param columns that it reaches over, at least 1
   */
  record SpanCell(String text, Align align, boolean heading, int rows, int columns) {
    /** A mark after a figure, which leaves the figures of a column under one another. */
    public static final String MARK = "*";
  }

  /** How a column stands. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * A chart. Its figures are those of a table beside it; it never carries another one.
   *
   * @param alternative the chart in words, for readers who don't see it
   */
  record Chart(
      Place origin, Kind kind, String title, String unit, String alternative, List<Bar> bars)
      implements Block {
    /** How it is drawn. */
    public enum Kind {
      /** Horizontal bars, one a category, with its value at the end. */
      BARS,
      /** Vertical columns, few categories, the first the darkest. */
      COLUMNS,
      /** Vertical columns, one a year, the last, which the report is about, the darkest. */
      YEARS
    }
  }

  /**
   * One bar of a chart.
   *
   * @param value its length
   * @param label what stands at its end, e.g. {@code 176.77（61.19%）}
   */
  record Bar(String category, BigDecimal value, String label) {}

  /**
   * The signature block.
   *
   * @param date as printed, or empty when not yet known
   * @param lines to sign on, and what else stands under it
   * @param sealed where the date stands (GB/T 9704, 7.3.5.1 with and 7.3.5.2 without seal)
   * @param fields unit and date stand among the lines, the unit with room for its seal
   */
  record SignatureBlock(
      Place origin,
      String unit,
      String date,
      List<SignatureLine> lines,
      boolean sealed,
      boolean fields)
      implements Block {}

  /**
   * A line of the signature block.
   *
   * @param label with its colon, e.g. 负责人（签字）：
   * @param value printed on the line; empty means that it is filled in by pen
   */
  record SignatureLine(String label, String value) {
    /** Label and value. */
    public String text() {
      return label + value;
    }
  }

  /** The cover page; the document begins behind it. */
  record CoverPage(Place origin, List<String> title, List<SignatureLine> lines) implements Block {}

  /**
   * The table of contents: the headings and attachments after it, with their pages.
   *
   * @param title 目录
   */
  record Contents(Place origin, String title) implements Block {}

  /**
   * The red head (GB/T 9704, 7.2): issuer in red, number and signer, red rule.
   *
   * @param number may be empty
   * @param signer with its label 签发人：; may be empty
   */
  record RedHead(Place origin, String issuer, String number, String signer) implements Block {}

  /**
   * The note of what is attached (附件说明; GB/T 9704, 7.3.4).
   *
   * @param label 附件：
   * @param names without marks at their ends; numbered when there are several
   */
  record AttachmentNote(Place origin, String label, List<String> names) implements Block {}

  /**
   * The start of an attachment (GB/T 9704, 7.3.7): on a new page; what follows belongs to it.
   *
   * @param mark 附件1, or 附件 when there is but one; empty when it is a document of its own
   * @param landscape its pages are read from the side
   */
  record Attachment(Place origin, String mark, String title, boolean landscape) implements Block {
    /** Mark and title. */
    public String full() {
      return mark.isEmpty() ? title : mark + " " + title;
    }
  }

  /**
   * A photograph or certificate with its caption.
   *
   * @param caption stands under it; may be empty
   * @param alternative for readers who don't see it
   */
  record Image(Place origin, PictureFile file, String caption, String alternative)
      implements Block {}

  /**
   * The imprint (版记; GB/T 9704, 7.4), at the foot of the last even page.
   *
   * @param copiesTo with its label 抄送： and full stop; may be empty
   * @param printer who printed it; may be empty
   * @param date with 印发; may be empty
   */
  record Imprint(Place origin, String copiesTo, String printer, String date) implements Block {}
}
