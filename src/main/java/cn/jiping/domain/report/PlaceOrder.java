package cn.jiping.domain.report;

import cn.jiping.domain.report.Place.Part;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of a report in the order in which they are entered: the data, the sections as the
 * outline has them, what stands around them. Rows of one table are alike.
 */
public final class PlaceOrder implements Comparator<Place> {
  private static final List<Part> PARTS =
      List.of(
          Part.COVER,
          Part.FUNDS,
          Part.ORGANIZATIONS,
          Part.WORK_FIGURES,
          Part.GOALS,
          Part.INDICATORS,
          Part.SURVEY,
          Part.SCORE,
          Part.COMPARISON,
          Part.SECTION,
          Part.UNPLACED,
          Part.ATTACHMENTS,
          Part.PRESENTATION,
          Part.SIGNATURE);

  private final Map<String, Integer> sections = new HashMap<>();

  public PlaceOrder(Outline outline) {
    outline.headings().forEach(h -> sections.put(h.key(), sections.size()));
  }

  @Override
  public int compare(Place one, Place other) {
    return Comparator.<Place>comparingInt(p -> PARTS.indexOf(p.part()))
        .thenComparingInt(p -> sections.getOrDefault(p.item(), sections.size()))
        .thenComparingInt(Place::start)
        .compare(one, other);
  }
}
