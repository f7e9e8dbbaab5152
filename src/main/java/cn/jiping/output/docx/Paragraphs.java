package cn.jiping.output.docx;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.domain.document.Block.SignatureLine;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes what is text: title, headings, paragraphs, notes. */
final class Paragraphs {
  private static final Texts TEXTS = Texts.of(Paragraphs.class);
  private static final char COLON = '\uFF1A';
  private static final int COVER_TITLE_SIZE = 26;
  private static final int LARGEST_ISSUER = 48;

  private final XWPFDocument word;
  private final Measures measures;

  Paragraphs(XWPFDocument word, Measures measures) {
    this.word = word;
    this.measures = measures;
  }

  void title(Block.Title title) {
    title.lines().forEach(line -> paragraph("Title", line));
    paragraph("Normal", "");
  }

  void addressee(Block.Addressee addressee) {
    paragraph("Normal", addressee.text());
  }

  void heading(Block.Heading heading) {
    paragraph("Heading" + heading.level(), heading.full());
  }

  void paragraph(Block.Paragraph paragraph) {
    XWPFParagraph made = paragraph("BodyText", "");
    for (Block.Span span : paragraph.spans()) {
      XWPFRun run = made.createRun();
      run.setText(span.text());
      if (span.face() != Face.BODY) {
        font(run, name(span.face()));
      }
    }
  }

  /** Title in the upper third, the rest in the lower one. */
  void cover(Block.CoverPage cover) {
    int above = measures.textHeight() / 5;
    for (String line : cover.title()) {
      XWPFParagraph made = paragraph("Title", "");
      made.setSpacingBefore(above);
      above = 0;
      XWPFRun run = made.createRun();
      run.setFontSize(COVER_TITLE_SIZE);
      run.setText(line);
    }
    int between = measures.textHeight() * 2 / 5;
    for (SignatureLine line : cover.lines()) {
      XWPFParagraph made = paragraph("Normal", line.text());
      made.setSpacingBefore(between);
      made.setIndentationLeft(measures.cells(5));
      between = 0;
    }
  }

  /** A field that Word fills; until then it shows the headings. */
  void contents(Block.Contents contents, List<Block> blocks) {
    paragraph("Title", contents.title());
    XWPFParagraph hint = word.createParagraph();
    CTSimpleField field = hint.getCTP().addNewFldSimple();
    field.setInstr("TOC \\o \"1-3\" \\h \\z \\u");
    field.setDirty(true);
    field.addNewR().addNewT().setStringValue(TEXTS.get("contents.update"));
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        paragraph("Normal", heading.full()).setIndentationLeft(measures.cells(heading.level() - 1));
      } else if (block instanceof Block.Attachment attachment) {
        paragraph("Normal", attachment.full());
      }
    }
  }

  void redHead(Block.RedHead head) {
    XWPFParagraph issuer = paragraph("RedHead", "");
    XWPFRun run = issuer.createRun();
    run.setText(head.issuer());
    int fitting = measures.textWidth() / 20 / Math.max(1, head.issuer().length());
    run.setFontSize(Math.min(LARGEST_ISSUER, fitting));
    XWPFParagraph number = paragraph("Normal", head.number());
    number.setAlignment(
        head.signer().isEmpty() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
    if (!head.signer().isEmpty()) {
      XWPFRun signer = number.createRun();
      signer.addTab();
      rightTab(number, measures.textWidth());
      int name = head.signer().indexOf(COLON) + 1;
      signer.setText(head.signer().substring(0, name));
      XWPFRun kai = number.createRun();
      font(kai, name(Face.KAI));
      kai.setText(head.signer().substring(name));
    }
    var border = number.getCTP().getPPr().addNewPBdr().addNewBottom();
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(12));
    border.setSpace(BigInteger.valueOf(11));
    border.setColor("FF0000");
    paragraph("Normal", "");
    paragraph("Normal", "");
  }

  void note(Block.AttachmentNote note) {
    paragraph("Normal", "");
    boolean several = note.names().size() > 1;
    for (int i = 0; i < note.names().size(); i++) {
      String number = several ? (i + 1) + ". " : "";
      XWPFParagraph made =
          paragraph("Normal", (i == 0 ? note.label() : "") + number + note.names().get(i));
      double words = 2 + note.label().length() + (several ? 1.2 : 0);
      double start = i == 0 ? 2 : 2 + note.label().length();
      made.setIndentationLeft(measures.cells(words));
      made.setIndentationHanging(measures.cells(words - start));
    }
  }

  void attachment(Block.Attachment attachment) {
    if (!attachment.mark().isEmpty()) {
      paragraph("AttachmentMark", attachment.mark());
      paragraph("Normal", "");
    }
    paragraph("Title", attachment.title());
    paragraph("Normal", "");
  }

  /** A paragraph of this style; no run when there is no text. */
  XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph made = word.createParagraph();
    made.setStyle(style);
    if (!text.isEmpty()) {
      made.createRun().setText(text);
    }
    return made;
  }

  /** A stop at which words end, in twentieths of a pt. */
  static void rightTab(XWPFParagraph paragraph, int at) {
    CTTabStop stop = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
    stop.setVal(STTabJc.RIGHT);
    stop.setPos(BigInteger.valueOf(at));
  }

  /** What the face is called on Windows. */
  private static String name(Face face) {
    return TEXTS.get("face." + face);
  }

  private static void font(XWPFRun run, String name) {
    run.setFontFamily(name, XWPFRun.FontCharRange.ascii);
    run.setFontFamily(name, XWPFRun.FontCharRange.hAnsi);
    run.setFontFamily(name, XWPFRun.FontCharRange.eastAsia);
  }
}
