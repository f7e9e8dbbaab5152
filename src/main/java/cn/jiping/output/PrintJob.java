package cn.jiping.output;

import cn.jiping.service.PrintOrder;

/** Prints a PDF, with the system's print dialog or without. */
public interface PrintJob {
  /**
   * Returns after the job was handed over.
   *
   * @param pdf the bytes of a whole PDF file
   * @param jobName what the print queue shows
   * @return false when the clerk closed the dialog without printing
   * @throws cn.jiping.service.OutputFailure when there is no printer or it refuses
   */
  boolean print(byte[] pdf, String jobName);

  /**
   * Prints without a dialog.
   *
   * @return the name of the printer
   * @throws cn.jiping.service.OutputFailure when there is no such printer or it refuses
   */
  String print(byte[] pdf, String jobName, PrintOrder order);
}
