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
import cn.jiping.output.image.PictureFiles;
import cn.jiping.output.scan.ScanReader;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.ArchivedReport;
import cn.jiping.service.archive.Discrepancy;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.archive.TraitResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An archive that is read: its bag verified, then what is in it. */
final class ArchiveReader implements OpenedArchive {
  private static final Texts TEXTS = Texts.of(ArchiveReader.class);

  private final Path file;
  private final BagSource bag;
  private final ReadAs how;
  private final Map<String, String> digests;
  private final List<Discrepancy> facts = new ArrayList<>();
  private final List<Discrepancy> faults = new ArrayList<>();
  private final Map<RowId, String> scanFiles = new HashMap<>();

  /** Names of the files of pictures that the report mentions. */
  private final Set<String> pictures = new HashSet<>();

  private Optional<ArchivedReport> report = Optional.empty();
  private Optional<Report> figures = Optional.empty();

  private ArchiveReader(Path file, BagSource bag, ReadAs how, BagCheck.Result checked) {
    this.file = file;
    this.bag = bag;
    this.how = how;
    this.digests = checked.digests();
    faults.addAll(checked.discrepancies());
  }

  /**
   * Reads an archive through.
   *
   * @throws InputFailure when it is none; says why
   */
  static ArchiveReader open(Path file, BagSource bag, ReadAs how, Progress progress) {
    BagCheck.Result checked = BagCheck.of(bag, progress);
    if (Files.notExists(file)) {
      throw Limits.gone(file); // what could not be read then is no fault of the archive
    }
    ArchiveReader reader = new ArchiveReader(file, bag, how, checked);
    reader.read();
    return reader;
  }

  private void fact(Trait trait, String key, Object... args) {
    facts.add(new Discrepancy(trait, TEXTS.get(key, args)));
  }

  private void fault(Trait trait, String key, Object... args) {
    Discrepancy found = new Discrepancy(trait, TEXTS.get(key, args));
    if (!faults.contains(found)) {
      faults.add(found);
    }
  }

  private void read() {
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
      if (how.extent() == ReadAs.Extent.WHOLE) {
        readReport();
      } else {
        readFigures();
      }
    } catch (InputFailure failure) {
      fault(Trait.USABILITY, "archive.report", file.getFileName(), failure.getMessage());
    }
    if (faults.stream().anyMatch(f -> f.trait() == Trait.COMPLETENESS)) {
      fault(Trait.AUTHENTICITY, "fault.incomplete");
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

  private void readReport() {
    byte[] json = content(ArchiveNames.REPORT_JSON, Limits.IN_MEMORY);
    byte[] about = content(ArchiveNames.ARCHIVE_JSON, Limits.IN_MEMORY);
    byte[] paper = content(ArchiveNames.PAPER, Limits.IN_MEMORY);
    Report read = ReportJson.read(json, how.outlines(), this::picture);
    ArchiveData data = ArchiveJson.read(about);
    compare(read, data);
    data.scans().forEach(this::tryScan);
    for (String pdf : List.of(ArchiveNames.PAPER, ArchiveNames.REGISTER, ArchiveNames.RECORD)) {
      if (bag.sizes().containsKey(Bag.PAYLOAD + pdf)
          && !PdfPapers.opens(content(pdf, Limits.IN_MEMORY))) {
        fault(Trait.USABILITY, "bag.unreadable", pdf);
      }
    }
    if (faults.isEmpty()) {
      List<Scan> scans = data.scans().stream().map(ArchiveData.Entry::scan).toList();
      report =
          Optional.of(new ArchivedReport(read, paper, scans, data.retention(), data.program()));
      figures = Optional.of(read);
    }
  }

  private void readFigures() {
    byte[] json = content(ArchiveNames.REPORT_JSON, Limits.FIGURES);
    byte[] about = content(ArchiveNames.ARCHIVE_JSON, Limits.FIGURES);
    Report read = ReportJson.readWithoutPictures(json, how.outlines(), this::pictureDigest);
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
    } else if (isWhole(read) && !how.dataDigests().isAsFinalised(read)) {
      fault(Trait.AUTHENTICITY, "fault.data", ArchiveNames.REPORT_JSON);
    } else {
      fact(Trait.AUTHENTICITY, "fact.paper", ArchiveNames.PAPER);
    }
    data.scans().forEach(this::scan);
    refuseOthers(data);
  }

  /** Without its pictures its digest can't be known. */
  private boolean isWhole(Report read) {
    return read.attachments().pictures().size() == pictures.size();
  }

  /** What the format does not know has no place in it, even when it is listed. */
  private void refuseOthers(ArchiveData data) {
    Set<String> known = new HashSet<>(ArchiveNames.fixed());
    data.scans().forEach(entry -> known.add(ArchiveNames.SCANS + entry.file()));
    pictures.forEach(name -> known.add(ArchiveNames.PICTURES + name));
    for (String name : bag.sizes().keySet()) {
      if (name.startsWith(Bag.PAYLOAD)) {
        if (!known.contains(name.substring(Bag.PAYLOAD.length()))) {
          fault(Trait.SAFETY, "bag.more", name);
        }
      } else if (!Bag.TAGS.contains(name)) {
        fault(Trait.SAFETY, "bag.more", name);
      }
    }
  }

  private void scan(ArchiveData.Entry entry) {
    String name = ArchiveNames.SCANS + entry.file();
    Scan scan = entry.scan();
    Long size = bag.sizes().get(Bag.PAYLOAD + name);
    if (size == null) {
      fault(Trait.COMPLETENESS, "bag.lacks", name);
    } else if (size != scan.size() || !scan.digest().equals(digests.get(Bag.PAYLOAD + name))) {
      fault(Trait.AUTHENTICITY, "bag.digest", name);
    } else {
      scanFiles.put(scan.id(), name);
    }
  }

  private void tryScan(ArchiveData.Entry entry) {
    String name = scanFiles.get(entry.scan().id());
    if (name != null) {
      try {
        ScanReader.check(entry.scan(), entry.file(), content(name, ScanReader.LARGEST));
      } catch (InputFailure failure) {
        fault(Trait.USABILITY, "fault.scan", name, failure.getMessage());
      }
    }
  }

  private PictureFile picture(String name) {
    String path = ArchiveNames.PICTURES + name;
    if (!pictures.add(name) || !bag.sizes().containsKey(Bag.PAYLOAD + path)) {
      return null; // a file is one picture: many of the same could fill the memory
    }
    byte[] bytes = content(path, PictureFiles.LARGEST);
    PictureFiles.check(name, bytes);
    return new PictureFile(bytes);
  }

  private String pictureDigest(String name) {
    pictures.add(name);
    return digests.get(Bag.PAYLOAD + ArchiveNames.PICTURES + name);
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

  @Override
  public List<TraitResult> results() {
    return TraitResult.read(facts, faults);
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
    return content(scanFiles.get(id), ScanReader.LARGEST);
  }

  @Override
  public void close() {
    try {
      bag.close();
    } catch (IOException e) {
      throw Limits.unreadable(file, e);
    }
  }
}
