package cn.jiping.service;

import cn.jiping.domain.report.RowId;
import java.util.List;

/**
 * Keeps the unit's own indicator sets. Used by one thread at a time; every method may throw {@link
 * StoreFailure}. When a method that writes has returned, the change is on disk.
 */
public interface IndicatorSetStore {
  /** All, by form and name. */
  List<KeptIndicatorSet> list();

  /** Keeps a set, in the place of the one of its id when there is one. */
  void save(KeptIndicatorSet set);

  /** Removes a set; nothing happens when there is none of this id. */
  void delete(RowId id);
}
