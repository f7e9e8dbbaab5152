package cn.jiping.output.archive;

import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.output.archive.HouseNames.Folder;
import cn.jiping.output.data.ArchiveData;
import cn.jiping.output.data.HouseData;
import cn.jiping.output.data.ReportJson;
import cn.jiping.service.Outlines;
import cn.jiping.service.Revision;
import cn.jiping.service.house.WholeReport;
import java.time.Instant;
import java.util.List;

/** A report in the file of a move. */
final class HouseReport implements WholeReport {
  private final CheckedBag bag;
  private final HouseData.Entry entry;
  private final Folder folder;
  private final Outlines outlines;

  HouseReport(CheckedBag bag, HouseData.Entry entry, Outlines outlines) {
    this.bag = bag;
    this.entry = entry;
    this.folder = new Folder(entry.folder());
    this.outlines = outlines;
  }

  private Report report(String name) {
    return ReportJson.read(bag.content(name), outlines, this::picture);
  }

  private PictureFile picture(String file) {
    String name = folder.picture(file);
    return bag.has(name) ? new PictureFile(bag.content(name)) : null;
  }

  @Override
  public ReportId id() {
    return entry.id();
  }

  @Override
  public Report present() {
    return report(folder.present());
  }

  @Override
  public Instant changed() {
    return entry.changed();
  }

  @Override
  public List<Integer> versions() {
    return entry.versions();
  }

  @Override
  public Report version(int number) {
    return report(folder.version(number));
  }

  @Override
  public byte[] paper(int number) {
    return bag.content(folder.paper(number));
  }

  @Override
  public List<Scan> scans() {
    return entry.scans().stream().map(ArchiveData.Entry::scan).toList();
  }

  @Override
  public byte[] scan(RowId id) {
    return entry.scans().stream()
        .filter(s -> s.scan().id().equals(id))
        .findFirst()
        .map(s -> bag.content(folder.scan(s.file())))
        .orElseThrow();
  }

  @Override
  public List<Revision> revisions() {
    return entry.revisions();
  }

  @Override
  public Report revision(int number) {
    return report(folder.revision(number));
  }
}
