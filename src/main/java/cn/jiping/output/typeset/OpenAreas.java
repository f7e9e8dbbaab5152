package cn.jiping.output.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells that reach over the pieces being set. The text of a cell is set when it is known how
 * much of it is on this page: in the middle of that. What began on a page before goes on, or is
 * repeated.
 */
final class OpenAreas {
  private final Grid grid;
  private final Map<Area, Open> open = new LinkedHashMap<>();

  /** Lines that stand on pages before, of cells that go on. */
  private final Map<Area, Integer> before = new HashMap<>();

  private static final class Open {
    private final List<Item> items = new ArrayList<>();
    private final double top;
    private final int tags;
    private final int set;
    private double bottom;

    Open(double top, int tags, int set) {
      this.top = top;
      this.tags = tags;
      this.set = set;
    }
  }

  OpenAreas(Grid grid) {
    this.grid = grid;
  }

  /**
   * A piece is set; cells that it does not belong to have ended above it.
   *
   * @param top, bottom in pt from the text area's upper edge
   * @return where the text of the cells that begin with it will be, in the order of the page
   */
  List<List<Item>> add(Piece piece, double top, double bottom, int tags) {
    List<Area> ended = open.keySet().stream().filter(a -> !piece.areas().contains(a)).toList();
    ended.forEach(area -> end(area, open.remove(area), false));
    List<List<Item>> begun = new ArrayList<>();
    for (Area area : piece.areas()) {
      Open known = open.get(area);
      if (known == null) {
        Integer set = before.remove(area);
        known = new Open(top, tags, set == null ? 0 : set);
        open.put(area, known);
        begun.add(known.items);
      }
      known.bottom = bottom;
    }
    return begun;
  }

  /**
   * A page ends.
   *
   * @param continued cells that go on with the piece after it
   */
  void endPage(List<Area> continued) {
    before.clear();
    open.forEach((area, known) -> end(area, known, continued.contains(area)));
    open.clear();
  }

  private void end(Area area, Open known, boolean goesOn) {
    double height = known.bottom - known.top;
    boolean again = known.set == area.lines();
    int from = again ? 0 : known.set;
    int room = area.capacity(height, from);
    int to = area.lines();
    if (again) {
      to = area.isRepeated() ? Math.min(to, room) : 0;
    } else if (goesOn) {
      to = Math.min(to, from + room);
    }
    for (Item item : area.items(height, from, to, again)) {
      known.items.add(item.moved(grid.left(), grid.top() + known.top, known.tags));
    }
    if (goesOn) {
      before.put(area, again ? area.lines() : to);
    }
  }
}
