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
 * @param closing drawn as well when it ends a page
 * @param areas cells to which it belongs, from left to right; their text is set when they end
 */
record Piece(
    List<Item> items,
    double height,
    boolean onGrid,
    boolean keep,
    Place origin,
    Optional<Piece> repeated,
    List<Item> closing,
    List<Area> areas) {
  /** A line of the grid, as high as its characters. */
  static Piece line(List<Item> items, double height, Place origin) {
    return new Piece(items, height, true, false, origin, Optional.empty(), List.of(), List.of());
  }

  /** An empty line of the grid. */
  static Piece blankLine(Place origin) {
    return line(List.of(), 0, origin);
  }

  /** Something as high as it is. */
  static Piece free(List<Item> items, double height, Place origin) {
    return new Piece(items, height, false, false, origin, Optional.empty(), List.of(), List.of());
  }

  Piece kept() {
    return keep ? this : new Piece(items, height, onGrid, true, origin, repeated, closing, areas);
  }

  Piece under(Piece head) {
    return new Piece(items, height, onGrid, keep, origin, Optional.of(head), closing, areas);
  }

  Piece closedBy(List<Item> rules) {
    return new Piece(items, height, onGrid, keep, origin, repeated, rules, areas);
  }

  Piece within(List<Area> cells) {
    return new Piece(items, height, onGrid, keep, origin, repeated, closing, cells);
  }

  /** Nothing but space, which is not wanted at the top of a page. */
  boolean isBlank() {
    return items.isEmpty();
  }
}
