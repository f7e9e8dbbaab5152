package cn.jiping.service.archive;

import java.util.List;

/** Keeps reports that come from an archive. Used by one thread at a time. */
public interface ArchiveStore {
  /**
   * Takes reports in that are not here yet: all of them, or nothing.
   *
   * @throws cn.jiping.service.StoreFailure when it can't be written, or the data of a version is
   *     not what was finalised
   */
  void take(List<TakenReport> reports);

  /**
   * Puts what an archive holds into a report that is here: all of it, or nothing.
   *
   * @throws cn.jiping.service.StoreFailure when it can't be written
   */
  void take(TakenVersion version);
}
