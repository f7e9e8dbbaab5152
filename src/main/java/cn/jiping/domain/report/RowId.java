package cn.jiping.domain.report;

import java.util.UUID;

/** Names a row of a table for good, across edits, moves, files and computers. */
public record RowId(UUID value) {
  /** A new name that no other row has. */
  public static RowId fresh() {
    return new RowId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
