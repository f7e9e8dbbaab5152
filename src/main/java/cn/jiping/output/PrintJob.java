package cn.jiping.output;

/** Prints a PDF with the system's print dialog. */
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
}
