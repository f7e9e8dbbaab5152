package cn.jiping.service.house;

import cn.jiping.service.Progress;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.archive.Written;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Writes and reads files of moves. Thread-safe, and slow. */
public interface Houses {
  /** What the file of a move of this day is called, with its ending: good on every stick. */
  String fileName(LocalDate day);

  /**
   * Whether a file is that of a move, and not the archive of one report. Only a first look: it may
   * be damaged.
   *
   * @param file also a plain folder
   * @throws cn.jiping.service.LockedArchive when it has a password and this is not it
   * @throws cn.jiping.service.InputFailure when it is neither; says why
   */
  boolean isHouse(Path file, Optional<char[]> password);

  /**
   * Writes a move beside its name, forces it to the disk, reads it back and verifies it; only then
   * it gets its name, and what had that name before is replaced.
   *
   * @throws cn.jiping.service.OutputFailure when there is such a file and it may not be replaced,
   *     or it can't be written: says why; what was there is there still, and nothing half
   * @throws cn.jiping.service.StoreFailure when something of the house can't be read
   */
  Written write(House house, WriteOrder order, Progress progress);

  /**
   * Reads a move through.
   *
   * @param file also a plain folder
   * @throws cn.jiping.service.LockedArchive when it has a password and this is not it
   * @throws cn.jiping.service.InputFailure when it is none, or not taken in at all; says why
   */
  OpenedHouse open(Path file, Optional<char[]> password, Progress progress);
}
