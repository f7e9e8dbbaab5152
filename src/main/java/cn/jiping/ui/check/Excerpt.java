package cn.jiping.ui.check;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.document.PlaceName;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;

/**
 * The characters of a finding with a few around them, or the row of a table it is about; all empty
 * when it is about neither.
 *
 * @param quote as printed
 */
record Excerpt(String before, String quote, String after) {
  /** Characters shown on each side. */
  private static final int AROUND = 16;

  private static final String CUT = "…";

  /** The excerpt from the report in which it was found. */
  static Excerpt of(Finding finding, Report report) {
    Place place = finding.place();
    String text = report.section(place.item()).text();
    boolean placed = place.part() == Place.Part.SECTION && place.end() > 0;
    if (!placed || place.end() > text.length()) {
      return new Excerpt(PlaceName.row(report, place), finding.quote(), "");
    }
    String quote =
        finding.quote().isEmpty() ? text.substring(place.start(), place.end()) : finding.quote();
    return new Excerpt(before(text, place.start()), quote, after(text, place.end()));
  }

  boolean isEmpty() {
    return before.isEmpty() && quote.isEmpty() && after.isEmpty();
  }

  private static String before(String text, int end) {
    int line = text.lastIndexOf('\n', end - 1) + 1;
    int start = Math.max(line, end - AROUND);
    if (start > line && Character.isLowSurrogate(text.charAt(start))) {
      start++;
    }
    return (start > line ? CUT : "") + text.substring(Math.min(start, end), end);
  }

  private static String after(String text, int start) {
    int next = text.indexOf('\n', start);
    int line = next < 0 ? text.length() : next;
    int end = Math.min(line, start + AROUND);
    if (end < line && Character.isLowSurrogate(text.charAt(end))) {
      end--;
    }
    return text.substring(start, Math.max(start, end)) + (end < line ? CUT : "");
  }
}
