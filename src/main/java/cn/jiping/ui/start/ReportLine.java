package cn.jiping.ui.start;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.ReportSummary;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A report as the list shows it.
 *
 * @param year the year reported on
 * @param unit its name, or words for none
 * @param title without the unit's name, or words for none
 * @param state whether it is worked on or finalised, and from the second on which version
 * @param changed when it was last saved, as local time
 */
public record ReportLine(
    ReportId id, int year, String unit, String title, String state, String changed) {
  private static final Texts TEXTS = Texts.of(ReportLine.class);

  static ReportLine of(ReportSummary report, ZoneId zone) {
    DateTimeFormatter time = DateTimeFormatter.ofPattern(TEXTS.get("changed.pattern"));
    return new ReportLine(
        report.id(),
        report.year(),
        report.unit().isBlank() ? TEXTS.get("unit.none") : report.unit(),
        report.title().isBlank() ? TEXTS.get("title.none") : report.title(),
        state(report),
        time.format(report.changed().atZone(zone)));
  }

  private static String state(ReportSummary report) {
    String state = TEXTS.get(report.finalised() ? "state.finalised" : "state.open");
    return report.version() == 1 ? state : TEXTS.get("state.version", report.version(), state);
  }
}
