package cn.jiping.service;

import cn.jiping.domain.report.Outline;
import java.util.List;

/**
 * Keeps the outlines that the unit made itself, the same for all its reports. A report keeps its
 * own copy of the one it follows. Used by one thread at a time; every method may throw {@link
 * StoreFailure}.
 */
public interface OutlineStore {
  /** They, in the unit's order; also those that are not sound yet. */
  List<Outline> load();

  /** Keeps these instead. When it has returned, they are on disk. */
  void save(List<Outline> outlines);
}
