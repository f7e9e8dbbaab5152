package cn.jiping.ui.outline;

import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.RowId;
import java.util.Set;

/** A heading as a row of the table; its key names it in the outline, its id in the table. */
record HeadingRow(RowId id, Heading heading) {

  static HeadingRow of(Heading heading) {
    return new HeadingRow(RowId.fresh(), heading);
  }

  /** A heading with nothing in it yet, under a key that no other outline has. */
  static HeadingRow blank(int level) {
    RowId id = RowId.fresh();
    return new HeadingRow(
        id, new Heading("own-" + id, level, "", Heading.Kind.REQUIRED, Set.of(), ""));
  }

  boolean isBlank() {
    return heading.title().isEmpty() && heading.guidance().isEmpty();
  }

  HeadingRow with(Heading value) {
    return new HeadingRow(id, value);
  }
}
