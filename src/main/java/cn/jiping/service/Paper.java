package cn.jiping.service;

import cn.jiping.domain.document.Document;
import java.nio.file.Path;

/** Makes paper of a document. Thread-safe. */
public interface Paper {
  /** Lays the document out; a character that no font has is shown as a box and listed. */
  Pages layOut(Document document);

  /**
   * Writes the document as PDF/A-2a and PDF/UA-1. The file is there whole, or not at all.
   *
   * @throws OutputFailure when a reference has no value, a character has no glyph, or the file
   *     can't be written; says which and where
   */
  void writePdf(Document document, Path file);

  /**
   * Writes the same pages as OFD (GB/T 33190).
   *
   * @throws OutputFailure as {@link #writePdf}
   */
  void writeOfd(Document document, Path file);

  /**
   * Shows the system's print dialog and prints the PDF. Returns after the job was handed over.
   *
   * @return false when the clerk closed the dialog without printing
   * @throws OutputFailure as {@link #writePdf}, and when there is no printer or it refuses
   */
  boolean print(Document document);
}
