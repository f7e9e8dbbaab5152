package cn.jiping.service.archive;

import cn.jiping.domain.report.RowId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An archive that was read through and verified. Used by one thread at a time. */
public interface OpenedArchive extends AutoCloseable {
  /** The file or folder. */
  Path file();

  /** Length of all its files, in bytes. */
  long bytes();

  /** What each check of a receiver came to. */
  List<TraitResult> results();

  /** What it holds; empty when it can't be read, or something of it is not as it should be. */
  Optional<ArchivedReport> report();

  /**
   * The file of a scan.
   *
   * @throws cn.jiping.service.InputFailure when it is no longer what was verified
   */
  byte[] scan(RowId id);

  @Override
  void close();
}
