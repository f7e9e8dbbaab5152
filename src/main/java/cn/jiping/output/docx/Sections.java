package cn.jiping.output.docx;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.PageSetup.NumberStyle;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * The sections of the document: pages before the text without numbers, the text, attachments
 * upright or on their side. Odd pages have their number at the right, even ones at the left.
 */
final class Sections {
  private static final Texts TEXTS = Texts.of(Sections.class);

  /** 7 mm under the text area (7.5), in twentieths of a pt. */
  private static final int NUMBER_GAP = 397;

  private static final int NUMBER_SIZE = 280;

  private final XWPFDocument word;
  private final Measures measures;
  private final NumberStyle style;
  private boolean front;
  private boolean landscape;
  private boolean alone;
  private boolean numbered;

  Sections(XWPFDocument word, Measures measures, NumberStyle style) {
    this.word = word;
    this.measures = measures;
    this.style = style;
  }

  /** Width of the text area of the section that is being written. */
  int width() {
    if (!landscape) {
      return measures.textWidth();
    }
    return alone ? measures.height() - measures.left() - measures.right() : measures.textHeight();
  }

  /** Ends the cover, or the contents. */
  void endFront() {
    front = true;
    setUp(breakHere(), false);
    front = false;
  }

  /** Ends what is before an attachment; nothing is before one that is a document of its own. */
  void startAttachment(boolean onSide) {
    if (!word.getBodyElements().isEmpty()) {
      setUp(breakHere(), landscape);
    }
    alone = word.getBodyElements().isEmpty();
    landscape = onSide;
  }

  /** Sets the last section up. */
  void finish() {
    CTSectPr last = word.getDocument().getBody().addNewSectPr();
    setUp(last, landscape);
    footers(last);
  }

  private CTSectPr breakHere() {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle("SectionEnd");
    return paragraph.getCTP().getPPr().addNewSectPr();
  }

  private void setUp(CTSectPr section, boolean onSide) {
    section.addNewType().setVal(STSectionMark.NEXT_PAGE);
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(onSide ? measures.height() : measures.width()));
    size.setH(BigInteger.valueOf(onSide ? measures.width() : measures.height()));
    size.setOrient(onSide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(onSide ? measures.left() : measures.top()));
    margins.setBottom(BigInteger.valueOf(onSide ? measures.right() : measures.bottom()));
    margins.setLeft(BigInteger.valueOf(onSide && !alone ? measures.bottom() : measures.left()));
    margins.setRight(BigInteger.valueOf(onSide && !alone ? measures.top() : measures.right()));
    margins.setHeader(BigInteger.valueOf(0));
    margins.setFooter(
        BigInteger.valueOf(
            Math.max(
                0,
                (onSide && alone ? measures.right() : measures.bottom())
                    - NUMBER_GAP
                    - NUMBER_SIZE)));
    margins.setGutter(BigInteger.valueOf(0));
    CTDocGrid grid = section.addNewDocGrid();
    grid.setType(STDocGrid.LINES);
    grid.setLinePitch(BigInteger.valueOf(measures.pitch()));
    if (!front && !numbered) {
      section.addNewPgNumType().setStart(BigInteger.ONE);
      numbered = true;
    }
  }

  /**
   * Footers belong to the last section of the body in POI's model; sections without their own take
   * those of the section before, so that they are moved to the first numbered one.
   */
  private void footers(CTSectPr last) {
    if (style == NumberStyle.NONE) {
      return;
    }
    word.setEvenAndOddHeadings(true);
    footer(word.createFooter(HeaderFooterType.DEFAULT), true);
    footer(word.createFooter(HeaderFooterType.EVEN), false);
    Footers.share(word, last);
  }

  private void footer(XWPFFooter footer, boolean odd) {
    XWPFParagraph paragraph =
        footer.getParagraphs().isEmpty()
            ? footer.createParagraph()
            : footer.getParagraphs().getFirst();
    paragraph.setStyle("Footer");
    if (style == NumberStyle.OUTSIDE) {
      paragraph.setAlignment(odd ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
      paragraph.setIndentationLeft(odd ? 0 : NUMBER_SIZE);
      paragraph.setIndentationRight(odd ? NUMBER_SIZE : 0);
    } else {
      paragraph.setAlignment(ParagraphAlignment.CENTER);
    }
    switch (style) {
      case OUTSIDE, CENTRED -> {
        text(paragraph, "\u2014 ");
        field(paragraph, "PAGE");
        text(paragraph, " \u2014");
      }
      case OF_TOTAL -> {
        text(paragraph, TEXTS.get("page.before"));
        field(paragraph, "PAGE");
        text(paragraph, TEXTS.get("page.between"));
        field(paragraph, "NUMPAGES");
        text(paragraph, TEXTS.get("page.after"));
      }
      default -> field(paragraph, "PAGE");
    }
  }

  private static void text(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
  }

  private static void field(XWPFParagraph paragraph, String instruction) {
    var field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(instruction);
    field.addNewR().addNewT().setStringValue("1");
  }
}
