package cn.jiping.output.typeset;

import cn.jiping.output.typeset.Flow.Placed;
import java.util.ArrayList;
import java.util.List;

/** Sets pieces on pages, one under the other, and those that belong together on one page. */
final class Paginator {
  private static final double EPSILON = 0.01;

  private final Flow flow;
  private final Grid grid;
  private final List<Sheet> sheets = new ArrayList<>();
  private final OpenAreas areas;
  private List<List<Item>> items = new ArrayList<>();
  private List<Page.Region> regions = new ArrayList<>();
  private List<Item> closing = List.of();
  private double pen;

  /**
   * A page before its number is known.
   *
   * @param end how far down it is filled, in pt from the text area's upper edge
   */
  record Sheet(boolean turned, List<Item> items, List<Page.Region> regions, double end) {
    static final Sheet EMPTY = new Sheet(false, List.of(), List.of(), 0);
  }

  private Paginator(Flow flow) {
    this.flow = flow;
    this.grid = flow.grid();
    this.areas = new OpenAreas(grid);
  }

  /** The pages of a flow; at least one. */
  static List<Sheet> sheets(Flow flow) {
    Paginator paginator = new Paginator(flow);
    List<Placed> pieces = flow.pieces();
    int from = 0;
    while (from < pieces.size()) {
      int to = from + 1;
      while (to < pieces.size() && pieces.get(to - 1).piece().keep()) {
        to++;
      }
      paginator.set(pieces.subList(from, to));
      from = to;
    }
    paginator.endPage(List.of());
    return paginator.sheets;
  }

  private void set(List<Placed> together) {
    if (fits(together, 0) && !fits(together, pen)) {
      endPage(together.getFirst().piece().areas());
    }
    for (Placed placed : together) {
      if (!fits(List.of(placed), pen) && pen > 0) {
        endPage(placed.piece().areas());
      }
      set(placed.piece(), placed.tags());
    }
  }

  private void set(Piece piece, int tags) {
    if (pen == 0 && piece.repeated().isPresent()) {
      set(piece.repeated().get(), tags);
    }
    if (isSkipped(piece, pen)) {
      return;
    }
    double top = top(piece, pen);
    items.add(
        piece.items().stream().map(i -> i.moved(grid.left(), grid.top() + top, tags)).toList());
    items.addAll(areas.add(piece, top, top + piece.height(), tags));
    closing =
        piece.closing().stream().map(i -> i.moved(grid.left(), grid.top() + top, tags)).toList();
    if (!piece.isBlank() && piece.height() > 0) {
      double bottom = top + (piece.onGrid() ? grid.pitch() : piece.height());
      regions.add(new Page.Region(grid.top() + top, grid.top() + bottom, piece.origin()));
    }
    pen = below(piece, top);
  }

  /** Whether these pieces end within the text area when the first starts at {@code start}. */
  private boolean fits(List<Placed> pieces, double start) {
    double at = start;
    for (Placed placed : pieces) {
      Piece piece = placed.piece();
      if (at == 0) {
        at = repeated(piece);
      }
      if (isSkipped(piece, at)) {
        continue;
      }
      double top = top(piece, at);
      if (!piece.isBlank() && top + piece.height() > grid.height() + EPSILON) {
        return false;
      }
      at = below(piece, top);
    }
    return true;
  }

  /** Height of what stands above a piece at the top of a page. */
  private double repeated(Piece piece) {
    return piece.repeated().map(head -> below(head, repeated(head))).orElse(0.0);
  }

  private static boolean isSkipped(Piece piece, double at) {
    return piece.isBlank() && at == 0;
  }

  private double top(Piece piece, double at) {
    return piece.onGrid() ? Math.ceil((at - EPSILON) / grid.pitch()) * grid.pitch() : at;
  }

  private double below(Piece piece, double top) {
    return top + (piece.onGrid() ? grid.pitch() : piece.height());
  }

  /**
   * @param continued cells that go on with the next piece
   */
  private void endPage(List<Area> continued) {
    areas.endPage(continued);
    items.add(closing);
    List<Item> all = items.stream().flatMap(List::stream).toList();
    sheets.add(new Sheet(flow.turned(), all, regions, pen));
    items = new ArrayList<>();
    regions = new ArrayList<>();
    closing = List.of();
    pen = 0;
  }
}
