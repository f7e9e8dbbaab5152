package cn.jiping.ui.wizard;

import cn.jiping.domain.report.Place;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One line of the step list: a screen, or a heading that only groups the ones below it.
 *
 * @param id name within the list, e.g. {@code cover} or {@code section.funds}
 * @param title wording without number
 * @param group caption under which the line stands, e.g. 数据
 * @param level depth in the list: 1 to 3
 * @param part the part of the report entered here; empty when none is
 * @param sectionKey key of the heading, for a section or a heading; else empty
 * @param view makes the screen; empty for a heading
 */
public record Step(
    String id,
    String title,
    String group,
    int level,
    Optional<Place.Part> part,
    String sectionKey,
    Optional<Supplier<StepView>> view) {

  /** Has no screen, only groups. */
  public boolean isHeading() {
    return view.isEmpty();
  }

  /** What is entered here; empty when nothing is. */
  public Optional<Place> place() {
    return part.map(p -> new Place(p, sectionKey, 0, 0));
  }

  /** Whether this place is entered on this step's screen. */
  public boolean covers(Place place) {
    return !isHeading()
        && part.filter(place.part()::equals).isPresent()
        && (place.part() != Place.Part.SECTION || place.item().equals(sectionKey));
  }
}
