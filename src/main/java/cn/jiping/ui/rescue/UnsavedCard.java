package cn.jiping.ui.rescue;

import cn.jiping.domain.Texts;
import cn.jiping.domain.compare.ReportChange;
import cn.jiping.domain.compare.VersionDiff;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.Unsaved;
import cn.jiping.ui.kit.Moments;
import cn.jiping.ui.kit.compare.DiffRow;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What was typed in one report and not saved.
 *
 * @param title year and title of the report
 * @param what when it was typed last, and what it was
 * @param rows in what the report with it differs from the one without; none for a whole report
 * @param taken whether it is to be taken over; at first it is
 */
record UnsavedCard(
    ReportId id, String title, String what, List<DiffRow> rows, BooleanProperty taken) {
  private static final Texts TEXTS = Texts.of(UnsavedCard.class);

  static UnsavedCard of(Unsaved unsaved, ZoneId zone) {
    Report typed = unsaved.typed();
    String change =
        unsaved.change().map(ReportChange::name).orElseGet(() -> TEXTS.get("unsaved.whole"));
    return new UnsavedCard(
        unsaved.id(),
        TEXTS.get("unsaved.title", typed.year(), typed.cover().title()).strip(),
        TEXTS.get("unsaved.what", Moments.minute(unsaved.at(), zone), change),
        unsaved
            .kept()
            .map(kept -> DiffRow.of(VersionDiff.between(kept, typed), typed, false))
            .orElse(List.of()),
        new SimpleBooleanProperty(true));
  }
}
