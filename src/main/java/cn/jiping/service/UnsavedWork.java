package cn.jiping.service;

import cn.jiping.domain.report.ReportId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed before a crash and did not reach the database. Nothing else is written until the
 * clerk has said what becomes of it. Used by one thread at a time; every method may throw {@link
 * StoreFailure}.
 */
public interface UnsavedWork {
  /** By report; empty when nothing that can be shown is lacking. */
  List<Unsaved> list();

  /** What is to be said when some of it can't be put together again; it stays in the journal. */
  Optional<StoreFailure> incomplete();

  /**
   * Takes over what was typed in some reports. What was typed in the others is not offered again,
   * but stays in the journal.
   */
  void decide(Set<ReportId> taken);
}
