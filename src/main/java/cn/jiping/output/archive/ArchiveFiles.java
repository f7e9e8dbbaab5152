package cn.jiping.output.archive;

import cn.jiping.domain.report.Report;
import cn.jiping.output.archive.ReadAs.Extent;
import cn.jiping.service.Outlines;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.ArchiveContents;
import cn.jiping.service.archive.Archives;
import cn.jiping.service.archive.DataDigests;
import cn.jiping.service.archive.Drive;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.archive.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Archives as files: a bag in one ZIP, or as a plain folder. */
public final class ArchiveFiles implements Archives {
  private final Outlines outlines;
  private final DataDigests dataDigests;

  /**
   * @param outlines those that a report may follow
   */
  public ArchiveFiles(Outlines outlines, DataDigests dataDigests) {
    this.outlines = outlines;
    this.dataDigests = dataDigests;
  }

  @Override
  public String name(Report report) {
    return ArchiveNames.archive(report);
  }

  @Override
  public int pages(byte[] pdf) {
    return PdfPapers.pages(pdf);
  }

  @Override
  public List<Drive> drives() {
    return Drives.all();
  }

  @Override
  public Written write(ArchiveContents contents, WriteOrder order, Progress progress) {
    return new ArchiveWriter(ArchiveBag.of(contents), order, this::verified, progress).write();
  }

  private List<TraitResult> verified(Path part, Optional<char[]> password, Progress progress) {
    try (OpenedArchive opened = open(part, password, progress)) {
      return opened.results();
    }
  }

  @Override
  public OpenedArchive open(Path file, Optional<char[]> password, Progress progress) {
    return opened(file, password, new ReadAs(Extent.WHOLE, outlines, dataDigests), progress);
  }

  static ArchiveReader opened(Path file, Optional<char[]> password, ReadAs how, Progress progress) {
    BagSource bag = Files.isDirectory(file) ? FolderBag.open(file) : ZipBag.open(file, password);
    boolean read = false;
    try {
      if (bag.sizes().containsKey(Bag.PAYLOAD + HouseNames.HOUSE_JSON)) {
        throw Limits.house(file);
      }
      ArchiveReader reader = ArchiveReader.open(file, bag, how, progress);
      read = true;
      return reader;
    } finally {
      if (!read) {
        close(bag, file);
      }
    }
  }

  private static void close(BagSource bag, Path file) {
    try {
      bag.close();
    } catch (IOException e) {
      throw Limits.unreadable(file, e);
    }
  }
}
