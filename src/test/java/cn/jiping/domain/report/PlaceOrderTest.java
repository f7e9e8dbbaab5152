package cn.jiping.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Place.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceOrderTest {
  private final PlaceOrder order = new PlaceOrder(ReportFixtures.OUTLINES.first());

  @Test
  void placesComeAsTheyAreEntered() {
    List<Place> places =
        List.of(
            Place.of(Part.COVER),
            Place.of(Part.FUNDS),
            Place.of(Part.ORGANIZATIONS),
            Place.of(Part.WORK_FIGURES),
            Place.section("overview"),
            Place.section("overview", 3, 5),
            Place.section("overview", 12, 13),
            Place.section("goals", 1, 2),
            Place.section("conclusion"),
            Place.section("no such section"),
            Place.of(Part.UNPLACED),
            Place.of(Part.ATTACHMENTS),
            Place.of(Part.PRESENTATION),
            Place.of(Part.SIGNATURE));
    List<Place> shuffled = new ArrayList<>(places);
    Collections.reverse(shuffled);
    shuffled.sort(order);
    assertEquals(places, shuffled);
  }

  @Test
  void everyPartHasItsPlace() {
    for (Part part : Part.values()) {
      int afterNothing = order.compare(Place.of(part), Place.of(Part.COVER));
      assertEquals(part != Part.COVER, afterNothing > 0, part.name());
    }
  }

  @Test
  void rowsOfATableAreAlike() {
    Place one = Place.row(Part.FUNDS, RowId.fresh());
    Place other = Place.row(Part.FUNDS, RowId.fresh());
    assertEquals(0, order.compare(one, other));
  }
}
