package cn.jiping.output.print;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.util.Optional;

/** The printers of this computer, as far as one job needs them. */
interface PrintQueue {
  /** Whether there is any printer. */
  boolean hasPrinter();

  /**
   * Shows the system's print dialog.
   *
   * @param pages what is to be printed; the dialog offers their number
   * @return the printer and settings that were chosen; empty when the dialog was closed
   * @throws java.awt.HeadlessException when there is no screen
   */
  Optional<Chosen> ask(Pageable pages, String jobName) throws PrinterException;

  /** A printer with its settings. */
  interface Chosen {
    /** Whether it takes a PDF as it is, which is faster and keeps text as text. */
    boolean takesPdf();

    void sendPdf(byte[] pdf) throws PrinterException;

    /** Draws the pages that {@link #ask} was given. */
    void sendPages() throws PrinterException;
  }
}
