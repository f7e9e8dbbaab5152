package cn.jiping.domain.report;

import java.util.UUID;

/** Names a report for good. */
public record ReportId(UUID value) {
  /** A new name that no other report has. */
  public static ReportId fresh() {
    return new ReportId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
