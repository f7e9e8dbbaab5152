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
   * The file that {@link #writePdf} writes.
   *
   * @throws OutputFailure when a reference has no value or a character has no glyph; says which and
   *     where
   */
  byte[] pdf(Document document);

  /**
   * Writes a PDF that was made before, byte by byte. The file is there whole, or not at all.
   *
   * @throws OutputFailure when the file can't be written
   */
  void write(byte[] pdf, Path file);

  /**
   * Writes the document as .docx, for who has to go on working in Word.
   *
   * @throws OutputFailure when a reference has no value or the file can't be written
   */
  void writeDocx(Document document, Path file);

  /**
   * Writes the document as {@link #writePdf}, with a line on its last page that says who signed,
   * and signs it with the certificate (PAdES baseline B-B). The key stays open.
   *
   * @throws OutputFailure as {@link #writePdf}, and when the certificate can't be read or may not
   *     sign; no file is written then
   */
  void writeSignedPdf(Document document, Path file, SigningKey key);

  /**
   * Writes the same pages as OFD (GB/T 33190).
   *
   * @throws OutputFailure as {@link #writePdf}
   */
  void writeOfd(Document document, Path file);

  /**
   * The file that {@link #writeOfd} writes.
   *
   * @throws OutputFailure as {@link #pdf}
   */
  byte[] ofd(Document document);

  /**
   * Shows the system's print dialog and prints a PDF. Returns after the job was handed over.
   *
   * @param name what the print queue shows
   * @return false when the clerk closed the dialog without printing
   * @throws OutputFailure when there is no printer or it refuses
   */
  boolean print(byte[] pdf, String name);

  /**
   * Prints a PDF without a dialog. Returns after the job was handed over.
   *
   * @param name what the print queue shows
   * @return the name of the printer
   * @throws OutputFailure when there is no such printer or it refuses
   */
  String print(byte[] pdf, String name, PrintOrder order);
}
