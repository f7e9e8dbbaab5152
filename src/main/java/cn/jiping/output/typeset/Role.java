package cn.jiping.output.typeset;

/** What a part of the document is, named as in PDF (ISO 32000-1, 14.8.4). */
public enum Role {
  DOCUMENT("Document"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  H4("H4"),
  PARAGRAPH("P"),
  TABLE("Table"),
  CAPTION("Caption"),
  ROW("TR"),
  HEAD_CELL("TH"),
  CELL("TD"),
  FIGURE("Figure"),
  CONTENTS("TOC"),
  CONTENTS_ITEM("TOCI"),
  REFERENCE("Reference"),
  LINK("Link");

  private final String pdfName;

  Role(String pdfName) {
    this.pdfName = pdfName;
  }

  public String pdfName() {
    return pdfName;
  }

  /** The heading of this depth. */
  static Role heading(int level) {
    return values()[H1.ordinal() + level - 1];
  }
}
