package cn.jiping.output.print;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.util.List;
import java.util.Optional;

/** The printers of this computer, as far as one job needs them. */
interface PrintQueue {
  /** Names of all printers, the usual one first. */
  List<String> names();

  /**
   * Shows the system's print dialog.
   *
   * @param pages what is to be printed; the dialog offers their number
   * @return the printer and settings that were chosen; empty when the dialog was closed
   * @throws java.awt.HeadlessException when there is no screen
   */
  Optional<Chosen> ask(Pageable pages, String jobName) throws PrinterException;

  /**
   * A printer by its name, without a dialog.
   *
   * @param pages what is to be printed, already without those that are not wanted
   * @return empty when there is no such printer
   */
  Optional<Chosen> find(String name, Pageable pages, String jobName, int copies, boolean bothSides);

  /** A printer with its settings. */
  interface Chosen {
    /** Whether it takes a PDF as it is, which is faster and keeps text as text. */
    boolean takesPdf();

    /** Whether it takes jobs at the moment. */
    boolean isAccepting();

    /** Whether the chosen paper is A4. */
    boolean hasA4();

    /** The first and last page that were chosen, from 1; empty means all. */
    Optional<int[]> range();

    void sendPdf(byte[] pdf) throws PrinterException;

    /** Draws the pages that {@link #ask} was given. */
    void sendPages() throws PrinterException;
  }
}
