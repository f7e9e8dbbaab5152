package cn.jiping.service.archive;

import cn.jiping.domain.report.Report;
import cn.jiping.service.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes and reads archives. Thread-safe, and slow. */
public interface Archives {
  /** Ending of the file of an archive. */
  String ENDING = ".jiping";

  /** What the archive of a report is called, without an ending: good on every stick. */
  String name(Report report);

  /** How many pages a PDF has. */
  int pages(byte[] pdf);

  /** The drives that can be written to, removable ones first. */
  List<Drive> drives();

  /**
   * Writes an archive beside its name, forces it to the disk, reads it back and verifies it; only
   * then it gets its name, and what had that name before is replaced.
   *
   * @param progress in bytes, written and read
   * @throws cn.jiping.service.OutputFailure when there is such a file and it may not be replaced,
   *     or it can't be written: says why; what was there is there still, and nothing half
   */
  Written write(ArchiveContents contents, WriteOrder order, Progress progress);

  /**
   * Reads an archive through.
   *
   * @param file also a plain folder
   * @throws cn.jiping.service.LockedArchive when it has a password and this is not it
   * @throws cn.jiping.service.InputFailure when it is none, or not taken in at all; says why
   */
  OpenedArchive open(Path file, Optional<char[]> password, Progress progress);
}
