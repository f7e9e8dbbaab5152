package cn.jiping.service.house;

import cn.jiping.service.Progress;
import java.util.List;
import java.util.Optional;

/** Keeps what comes with a move. Used by one thread at a time. */
public interface HouseStore {
  /**
   * Takes in reports that are not here yet, with all that belongs to them, and the unit's settings:
   * all of it, or nothing.
   *
   * @param settings of which those of the checks take the place of those here, and sets and
   *     outlines are added as {@link AddedSettings} says; empty when all stay as they are
   * @param progress in reports
   * @throws cn.jiping.service.ExpectedFailure when it can't be read or written, or the data of a
   *     version is not what was finalised
   */
  void moveIn(List<WholeReport> reports, Optional<HouseSettings> settings, Progress progress);
}
