package cn.jiping.domain.check.record;

import static cn.jiping.domain.check.record.ReviewRecord.TEXTS;

import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.HashMap;
import java.util.Map;

/** Names places of a report as who holds the paper finds them. */
final class PlaceNames {
  private final Report report;
  private final Map<String, String> names = new HashMap<>();

  PlaceNames(Report report) {
    this.report = report;
    report.outline().headings().forEach(this::addHeading);
    NumberedHeading.printed(report).forEach(h -> names.put(h.heading().key(), h.full()));
    report.fundLines().forEach(l -> addRow(Place.Part.FUNDS, l.id(), l.category()));
    report.organizations().forEach(o -> addRow(Place.Part.ORGANIZATIONS, o.id(), o.fullName()));
    report.workFigures().forEach(f -> addRow(Place.Part.WORK_FIGURES, f.id(), f.name()));
    report
        .attachments()
        .pictures()
        .forEach(p -> addRow(Place.Part.ATTACHMENTS, p.id(), p.caption()));
  }

  private void addHeading(Heading heading) {
    names.put(heading.key(), heading.title());
  }

  private void addRow(Place.Part part, Object id, String name) {
    if (!name.isBlank()) {
      names.put(id.toString(), TEXTS.get("place.row", part.title(), name));
    }
  }

  /** Heading and paragraph, table and row, or the part as a whole. */
  String of(Place place) {
    String name = of(place.part(), place.item());
    boolean inText = place.part() == Place.Part.SECTION && place.end() > 0;
    return inText ? TEXTS.get("place.paragraph", name, paragraph(place)) : name;
  }

  /** Heading, table and row, or the part as a whole. */
  String of(Place.Part part, String item) {
    return names.getOrDefault(item, part.title());
  }

  private long paragraph(Place place) {
    String text = report.section(place.item()).text();
    int start = Math.min(place.start(), text.length());
    return 1
        + text.substring(0, text.lastIndexOf('\n', start - 1) + 1)
            .lines()
            .filter(l -> !l.isBlank())
            .count();
  }
}
