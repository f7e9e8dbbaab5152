package cn.jiping.service;

import cn.jiping.domain.report.ReportId;
import java.util.Optional;

/**
 * The data is not what the program remembers of it. Nothing was changed: what is to be done, the
 * clerk decides (see {@link Rescue}).
 */
public final class DataDoubt extends StoreFailure {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Kind {
    /** There is no database file, and there was one. */
    MISSING,
    /** The database file has nothing in it. */
    EMPTY,
    /** The file is none of this program's. */
    FOREIGN,
    /** The file can't be read. */
    DAMAGED,
    /** The file is shorter than when it was closed. */
    TRUNCATED,
    /** The file has been written less often than the program remembers. */
    OLDER,
    /** The file is of this program, but another one than before. */
    OTHER,
    /** Reports that the program remembers are not in the file. */
    FEWER,
    /** What the program remembers was itself changed. */
    MEMORY,
    /** What the password would open, the key of the file, is missing or damaged. */
    KEY,
    /** A report is not as it was saved. */
    REPORT;

    /** Whether the reports in the file can be looked at all the same. */
    public boolean isReadable() {
      return switch (this) {
        case MISSING, EMPTY, FOREIGN, DAMAGED, KEY -> false;
        case TRUNCATED, OLDER, OTHER, FEWER, MEMORY, REPORT -> true;
      };
    }
  }

  private final Kind kind;
  private final transient Optional<ReportId> report;

  public DataDoubt(
      Kind kind, Optional<ReportId> report, String message, String advice, Throwable cause) {
    super(message, advice, cause);
    this.kind = kind;
    this.report = report;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** The report of which this is said; empty when it is said of the file. */
  public Optional<ReportId> report() {
    return report;
  }
}
