package cn.jiping.output.print;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.Sides;

/** The printers that the operating system knows. */
final class SystemPrintQueue implements PrintQueue {
  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
    if (usual != null) {
      names.add(usual.getName());
    }
    services().map(PrintService::getName).filter(n -> !names.contains(n)).forEach(names::add);
    return names;
  }

  private static Stream<PrintService> services() {
    return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null));
  }

  @Override
  public Optional<Chosen> ask(Pageable pages, String jobName) {
    PrinterJob job = PrinterJob.getPrinterJob();
    job.setJobName(jobName);
    job.setPageable(pages);
    PrintRequestAttributeSet settings = new HashPrintRequestAttributeSet();
    settings.add(DialogTypeSelection.NATIVE);
    settings.add(MediaSizeName.ISO_A4);
    settings.add(Sides.TWO_SIDED_LONG_EDGE);
    settings.add(new JobName(jobName, null));
    return job.printDialog(settings)
        ? Optional.of(new Job(job.getPrintService(), pages, settings))
        : Optional.empty();
  }

  @Override
  public Optional<Chosen> find(
      String name, Pageable pages, String jobName, int copies, boolean bothSides) {
    PrintRequestAttributeSet settings = new HashPrintRequestAttributeSet();
    settings.add(MediaSizeName.ISO_A4);
    settings.add(bothSides ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
    settings.add(new Copies(copies));
    settings.add(new JobName(jobName, null));
    return services()
        .filter(s -> s.getName().equals(name))
        .findFirst()
        .map(s -> new Job(s, pages, settings));
  }

  private record Job(PrintService service, Pageable pages, PrintRequestAttributeSet settings)
      implements Chosen {
    @Override
    public boolean takesPdf() {
      return service.isDocFlavorSupported(DocFlavor.INPUT_STREAM.PDF);
    }

    @Override
    public boolean isAccepting() {
      return service.getAttribute(PrinterIsAcceptingJobs.class)
          != PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
    }

    @Override
    public boolean hasA4() {
      return settings.get(Media.class) instanceof MediaSizeName size
          ? size.equals(MediaSizeName.ISO_A4)
          : true;
    }

    @Override
    public Optional<int[]> range() {
      return settings.get(PageRanges.class) instanceof PageRanges ranges
          ? Optional.of(ranges.getMembers()[0])
          : Optional.empty();
    }

    @Override
    public void sendPdf(byte[] pdf) throws PrinterException {
      PrintRequestAttributeSet sent = new HashPrintRequestAttributeSet(settings);
      sent.remove(PageRanges.class);
      try {
        service
            .createPrintJob()
            .print(
                new SimpleDoc(new ByteArrayInputStream(pdf), DocFlavor.INPUT_STREAM.PDF, null),
                sent);
      } catch (PrintException e) {
        PrinterException refused = new PrinterException(e.getMessage());
        refused.initCause(e);
        throw refused;
      }
    }

    @Override
    public void sendPages() throws PrinterException {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setPageable(pages);
      job.print(settings);
    }
  }
}
