package cn.jiping.ui.kit.table;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.RowId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Findings by the row they belong to. */
public final class RowRemarks {
  private RowRemarks() {}

  /** The messages for the rows of one part; several for a row stand one after the other. */
  public static Map<RowId, String> of(List<Finding> findings, Place.Part part) {
    Map<RowId, String> remarks = new HashMap<>();
    for (Finding finding : findings) {
      Place place = finding.place();
      if (place.part() == part && !place.item().isEmpty()) {
        RowId row = new RowId(UUID.fromString(place.item()));
        remarks.merge(row, finding.message(), String::concat);
      }
    }
    return remarks;
  }
}
