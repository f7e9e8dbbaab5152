package cn.jiping.output.print;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.JobName;

/** The printers that the operating system knows. */
final class SystemPrintQueue implements PrintQueue {
  @Override
  public boolean hasPrinter() {
    return PrinterJob.lookupPrintServices().length > 0;
  }

  @Override
  public Optional<Chosen> ask(Pageable pages, String jobName) {
    PrinterJob job = PrinterJob.getPrinterJob();
    job.setJobName(jobName);
    job.setPageable(pages);
    PrintRequestAttributeSet settings = new HashPrintRequestAttributeSet();
    settings.add(DialogTypeSelection.NATIVE);
    settings.add(new JobName(jobName, null));
    return job.printDialog(settings) ? Optional.of(new Job(job, settings)) : Optional.empty();
  }

  private record Job(PrinterJob job, PrintRequestAttributeSet settings) implements Chosen {
    @Override
    public boolean takesPdf() {
      PrintService service = job.getPrintService();
      return service != null && service.isDocFlavorSupported(DocFlavor.INPUT_STREAM.PDF);
    }

    @Override
    public void sendPdf(byte[] pdf) throws PrinterException {
      try {
        job.getPrintService()
            .createPrintJob()
            .print(
                new SimpleDoc(new ByteArrayInputStream(pdf), DocFlavor.INPUT_STREAM.PDF, null),
                settings);
      } catch (PrintException e) {
        PrinterException refused = new PrinterException(e.getMessage());
        refused.initCause(e);
        throw refused;
      }
    }

    @Override
    public void sendPages() throws PrinterException {
      job.print(settings);
    }
  }
}
