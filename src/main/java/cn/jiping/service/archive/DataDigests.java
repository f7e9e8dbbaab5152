package cn.jiping.service.archive;

import cn.jiping.domain.report.Report;

/** Knows how the data of a finalised version is digested. Pure; thread-safe. */
@FunctionalInterface
public interface DataDigests {
  /** Whether the data of a finalised report is what its digest says, by any scheme so far. */
  boolean isAsFinalised(Report report);
}
