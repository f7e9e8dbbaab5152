package cn.jiping.output.docx;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.SignatureLine;
import cn.jiping.domain.document.SignatureParts;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes who signs and when (GB/T 9704, 7.3.5), and the lines to sign on. */
final class SignatureText {
  /** Width of a date when it is not yet known, in characters. */
  private static final double USUAL_DATE = 6;

  /** Where a line to sign on ends, in characters from the left. */
  private static final int RULE_END = 15;

  private final Paragraphs text;
  private final Measures measures;

  SignatureText(Paragraphs text, Measures measures) {
    this.text = text;
    this.measures = measures;
  }

  void add(Block.SignatureBlock block) {
    blank();
    if (block.fields()) {
      pen(SignatureParts.unit(block));
      block.lines().forEach(this::pen);
      pen(SignatureParts.date(block));
      return;
    }
    double date = block.date().isEmpty() ? USUAL_DATE : width(block.date());
    double unit = width(block.unit());
    double dateEnd = 4;
    double unitEnd = Math.max(0, 4 + (date - unit) / 2);
    if (block.sealed()) {
      blank();
    } else {
      double most = Math.max(unit, date + 2);
      unitEnd = 2 + most - unit;
      dateEnd = most - date;
    }
    atRight(block.unit(), unitEnd);
    atRight(block.date(), dateEnd);
    blank();
    if (block.sealed()) {
      blank();
    }
    block.lines().forEach(this::pen);
  }

  private void blank() {
    text.paragraph("Normal", "").setKeepNext(true);
  }

  private void atRight(String words, double fromRight) {
    if (!words.isEmpty()) {
      XWPFParagraph made = text.paragraph("Normal", words);
      made.setAlignment(ParagraphAlignment.RIGHT);
      made.setKeepNext(true);
      made.setIndentationRight(measures.cells(fromRight));
    }
  }

  private void pen(SignatureLine line) {
    XWPFParagraph made = text.paragraph("Normal", line.label());
    made.setIndentationLeft(measures.cells(2));
    made.setKeepNext(true);
    XWPFRun run = made.createRun();
    run.setUnderline(UnderlinePatterns.SINGLE);
    double used = 2 + width(line.label()) + width(line.value());
    String rest = "\u3000".repeat(Math.max(0, (int) (RULE_END - used)));
    run.setText(line.value() + rest);
  }

  /** Width in characters; letters and digits are half as wide. */
  private static double width(String words) {
    return words.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
  }
}
