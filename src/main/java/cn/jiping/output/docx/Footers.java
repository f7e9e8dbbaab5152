package cn.jiping.output.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Gives every numbered section the footers that POI has made for the last one. */
final class Footers {
  private Footers() {}

  static void share(XWPFDocument word, CTSectPr last) {
    boolean numbered = last.isSetPgNumType();
    for (XWPFParagraph paragraph : word.getParagraphs()) {
      if (paragraph.getCTP().getPPr() != null && paragraph.getCTP().getPPr().isSetSectPr()) {
        CTSectPr section = paragraph.getCTP().getPPr().getSectPr();
        numbered |= section.isSetPgNumType();
        if (numbered && section != last) {
          copy(last, section);
        }
      }
    }
  }

  private static void copy(CTSectPr from, CTSectPr to) {
    for (CTHdrFtrRef reference : from.getFooterReferenceList()) {
      to.addNewFooterReference().set(reference);
    }
  }
}
