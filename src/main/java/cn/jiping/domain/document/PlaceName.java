package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.Optional;

/** What the places of a report are called. */
public final class PlaceName {
  private static final Texts TEXTS = Texts.of(PlaceName.class);

  private PlaceName() {}

  /**
   * The name of the part, or of the section with its number as it is printed: （一）项目概况. A section
   * that is not printed has no number; one that the outline does not have, no name.
   */
  public static String of(Report report, Place place) {
    if (place.part() != Place.Part.SECTION) {
      return TEXTS.get("part." + place.part());
    }
    Optional<String> printed =
        NumberedHeading.printed(report).stream()
            .filter(h -> h.heading().key().equals(place.item()))
            .map(NumberedHeading::full)
            .findFirst();
    return printed.orElseGet(
        () -> report.outline().heading(place.item()).map(Heading::title).orElse(""));
  }
}
