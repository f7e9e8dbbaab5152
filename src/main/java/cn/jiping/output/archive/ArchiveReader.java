package cn.jiping.output.archive;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.Texts;
import cn.jiping.domain.archive.Trait;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.output.data.ArchiveData;
import cn.jiping.output.data.ArchiveJson;
import cn.jiping.output.data.ReportJson;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Outlines;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.ArchivedReport;
import cn.jiping.service.archive.Discrepancy;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.archive.TraitResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** An archive that is read: its bag verified, then what is in it. */
final class ArchiveReader implements OpenedArchive {
  private static final Texts TEXTS = Texts.of(ArchiveReader.class);
  private static final Logger LOG = Logger.getLogger(ArchiveReader.class.getName());

  private final Path file;
  private final BagSource bag;
  private final Map<String, String> digests;
  private final List<Discrepancy> facts = new ArrayList<>();
  private final List<Discrepancy> faults = new ArrayList<>();
  private final Map<RowId, String> scanFiles = new HashMap<>();
  private Optional<ArchivedReport> report = Optional.empty();
  private Optional<Report> figures = Optional.empty();

  /** How much of an archive is taken out, once all of it is verified. */
  enum Extent {
    /** All but the scans; whether the paper opens is tried. */
    WHOLE,
    /** The data of the report without its pictures; a very long one is refused. */
    FIGURES
  }

  private ArchiveReader(Path file, BagSource bag, BagCheck.Result checked) {
    this.file = file;
    this.bag = bag;
    this.digests = checked.digests();
    faults.addAll(checked.discrepancies());
  }

  /**
   * Reads an archive through.
   *
   * @throws InputFailure when it is none; says why
   */
  static ArchiveReader open(
      Path file, BagSource bag, Extent extent, Outlines outlines, Progress progress) {
    ArchiveReader reader = new ArchiveReader(file, bag, BagCheck.of(bag, progress));
    reader.read(extent, outlines);
    return reader;
  }

  private void fact(Trait trait, String key, Object... args) {
    facts.add(new Discrepancy(trait, TEXTS.get(key, args)));
  }

  private void fault(Trait trait, String key, Object... args) {
    faults.add(new Discrepancy(trait, TEXTS.get(key, args)));
  }

  private void read(Extent extent, Outlines outlines) {
    sayFacts();
    for (String name :
        List.of(
            ArchiveNames.PAPER,
            ArchiveNames.REGISTER,
            ArchiveNames.RECORD,
            ArchiveNames.README,
            ArchiveNames.INDEX,
            ArchiveNames.REPORT_JSON,
            ArchiveNames.ARCHIVE_JSON)) {
      if (!bag.sizes().containsKey(Bag.PAYLOAD + name) && !isSaid(Bag.PAYLOAD + name)) {
        fault(Trait.COMPLETENESS, "bag.lacks", Bag.PAYLOAD + name);
      }
    }
    try {
      if (extent == Extent.WHOLE) {
        readReport(outlines);
      } else {
        readFigures(outlines);
      }
    } catch (InputFailure failure) {
      fault(Trait.USABILITY, "archive.report", file.getFileName(), failure.getMessage());
    }
  }

  private boolean isSaid(String name) {
    return faults.stream().anyMatch(f -> f.sentence().contains(name));
  }

  private void sayFacts() {
    int files = bag.sizes().size();
    fact(Trait.AUTHENTICITY, "fact.digests", files);
    fact(Trait.COMPLETENESS, "fact.complete", files, bytes());
    fact(Trait.USABILITY, "fact.usable");
    fact(Trait.SAFETY, "fact.safe");
  }

  private void readReport(Outlines outlines) {
    byte[] json = content(ArchiveNames.REPORT_JSON, Limits.IN_MEMORY);
    byte[] about = content(ArchiveNames.ARCHIVE_JSON, Limits.IN_MEMORY);
    byte[] paper = content(ArchiveNames.PAPER, Limits.IN_MEMORY);
    Report read = ReportJson.read(json, outlines, this::picture);
    ArchiveData data = ArchiveJson.read(about);
    compare(read, data);
    if (pages(paper) == 0) {
      fault(Trait.USABILITY, "bag.unreadable", ArchiveNames.PAPER);
    }
    if (faults.isEmpty()) {
      List<Scan> scans = data.scans().stream().map(ArchiveData.Entry::scan).toList();
      report =
          Optional.of(new ArchivedReport(read, paper, scans, data.retention(), data.program()));
      figures = Optional.of(read);
    }
  }

  private void readFigures(Outlines outlines) {
    byte[] json = content(ArchiveNames.REPORT_JSON, Limits.FIGURES);
    byte[] about = content(ArchiveNames.ARCHIVE_JSON, Limits.FIGURES);
    Report read = ReportJson.readWithoutPictures(json, outlines, this::pictureDigest);
    compare(read, ArchiveJson.read(about));
    if (faults.isEmpty()) {
      figures = Optional.of(read);
    }
  }

  private void compare(Report read, ArchiveData data) {
    Optional<Finalised> finalised = read.version().finalised();
    if (finalised.isEmpty()
        || !finalised.get().paperDigest().equals(digests.get(Bag.PAYLOAD + ArchiveNames.PAPER))
        || !data.report().equals(read.id())
        || data.version() != read.version().number()) {
      fault(Trait.AUTHENTICITY, "fault.paper", ArchiveNames.PAPER);
    } else {
      fact(Trait.AUTHENTICITY, "fact.paper", ArchiveNames.PAPER);
    }
    data.scans().forEach(this::scan);
  }

  private void scan(ArchiveData.Entry entry) {
    String name = ArchiveNames.SCANS + entry.file();
    Scan scan = entry.scan();
    if (!bag.sizes().containsKey(Bag.PAYLOAD + name)) {
      fault(Trait.COMPLETENESS, "bag.lacks", name);
    } else if (!scan.digest().equals(digests.get(Bag.PAYLOAD + name))) {
      fault(Trait.AUTHENTICITY, "bag.digest", name);
    }
    scanFiles.put(scan.id(), name);
  }

  private PictureFile picture(String name) {
    String path = ArchiveNames.PICTURES + name;
    return bag.sizes().containsKey(Bag.PAYLOAD + path)
        ? new PictureFile(content(path, Limits.IN_MEMORY))
        : null;
  }

  private String pictureDigest(String name) {
    return digests.get(Bag.PAYLOAD + ArchiveNames.PICTURES + name);
  }

  /** 0 when it can't be read: at what a file from outside makes of it, the reader may stumble. */
  private static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      LOG.info("PDF of an archive not read: " + e.getClass().getName()); // its message may quote it
      return 0;
    }
  }

  /**
   * A file of the payload, as it was when the bag was verified.
   *
   * @param most bytes that it may have
   * @throws InputFailure when it is not
   */
  private byte[] content(String name, long most) {
    String path = Bag.PAYLOAD + name;
    Long size = bag.sizes().get(path);
    if (size == null || size > most) {
      throw Limits.refusal(file, "archive.lacks", path);
    }
    try (InputStream in = bag.open(path)) {
      byte[] bytes = in.readAllBytes();
      if (!Sha256.of(bytes).equals(digests.get(path))) {
        throw Limits.refusal(file, "archive.changed", path);
      }
      return bytes;
    } catch (IOException e) {
      throw Limits.unreadable(file, e);
    }
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public long bytes() {
    return bag.sizes().values().stream().mapToLong(Long::longValue).sum();
  }

  /** What is right is said only where nothing is wrong. */
  @Override
  public List<TraitResult> results() {
    List<Discrepancy> right =
        facts.stream()
            .filter(f -> faults.stream().noneMatch(other -> other.trait() == f.trait()))
            .toList();
    return TraitResult.of(right, List.of(), faults);
  }

  @Override
  public Optional<ArchivedReport> report() {
    return report;
  }

  /** The report without what its pages and pictures take; empty as {@link #report}. */
  Optional<Report> figures() {
    return figures;
  }

  @Override
  public byte[] scan(RowId id) {
    return content(scanFiles.get(id), Limits.IN_MEMORY);
  }

  @Override
  public void close() {
    try {
      bag.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
