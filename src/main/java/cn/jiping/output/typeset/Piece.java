package cn.jiping.output.typeset;

import cn.jiping.domain.report.Place;
import java.util.List;
import java.util.Optional;

/**
 * What is set on a page as a whole: a line, a row of a table, a chart, or empty space.
 *
 * @param items drawn from the piece's upper left corner
 * @param height in pt
 * @param onGrid starts on a line of the grid; its height is that of the characters
 * @param keep stays on one page with the piece after it
 * @param repeated head that stands above it again when it starts a page
 */
record Piece(
    List<Item> items,
    double height,
    boolean onGrid,
    boolean keep,
    Place origin,
    Optional<Piece> repeated) {

  /** A line of the grid. */
  static Piece line(List<Item> items, Place origin) {
    return new Piece(items, Grid.CELL, true, false, origin, Optional.empty());
  }

  /** Something as high as it is. */
  static Piece free(List<Item> items, double height, Place origin) {
    return new Piece(items, height, false, false, origin, Optional.empty());
  }

  Piece kept() {
    return new Piece(items, height, onGrid, true, origin, repeated);
  }

  Piece under(Piece head) {
    return new Piece(items, height, onGrid, keep, origin, Optional.of(head));
  }

  /** Nothing but space, which is not wanted at the top of a page. */
  boolean isBlank() {
    return items.isEmpty();
  }
}
