package cn.jiping.output.typeset;

import java.util.ArrayList;
import java.util.List;

/** Sets pieces on pages, one under the other, and those that belong together on one page. */
final class Paginator {
  private static final double EPSILON = 0.01;

  private final List<Page> pages = new ArrayList<>();
  private List<Item> items = new ArrayList<>();
  private List<Page.Region> regions = new ArrayList<>();
  private final PageNumber pageNumber;
  private double pen;

  private Paginator(PageNumber pageNumber) {
    this.pageNumber = pageNumber;
  }

  /** The pages of these pieces; at least one. */
  static List<Page> pages(List<Piece> pieces, PageNumber pageNumber) {
    Paginator paginator = new Paginator(pageNumber);
    int from = 0;
    while (from < pieces.size()) {
      int to = from + 1;
      while (to < pieces.size() && pieces.get(to - 1).keep()) {
        to++;
      }
      paginator.set(pieces.subList(from, to));
      from = to;
    }
    paginator.endPage();
    return paginator.pages;
  }

  private void set(List<Piece> together) {
    if (fits(together, 0) && !fits(together, pen)) {
      endPage();
    }
    for (Piece piece : together) {
      if (!fits(List.of(piece), pen) && pen > 0) {
        endPage();
      }
      set(piece);
    }
  }

  private void set(Piece piece) {
    if (pen == 0) {
      piece.repeated().ifPresent(this::set);
    }
    if (isSkipped(piece, pen)) {
      return;
    }
    double top = top(piece, pen);
    for (Item item : piece.items()) {
      items.add(item.moved(Grid.LEFT, Grid.TOP + top));
    }
    if (!piece.isBlank()) {
      double bottom = piece.onGrid() ? top + Grid.PITCH : top + piece.height();
      regions.add(new Page.Region(Grid.TOP + top, Grid.TOP + bottom, piece.origin()));
    }
    pen = below(piece, top);
  }

  /** Whether these pieces end within the text area when the first starts at {@code start}. */
  private static boolean fits(List<Piece> pieces, double start) {
    double at = start;
    for (Piece piece : pieces) {
      if (at == 0 && piece.repeated().isPresent()) {
        at = below(piece.repeated().get(), 0);
      }
      if (isSkipped(piece, at)) {
        continue;
      }
      double top = top(piece, at);
      if (!piece.isBlank() && top + piece.height() > Grid.HEIGHT + EPSILON) {
        return false;
      }
      at = below(piece, top);
    }
    return true;
  }

  private static boolean isSkipped(Piece piece, double at) {
    return piece.isBlank() && at == 0;
  }

  private static double top(Piece piece, double at) {
    return piece.onGrid() ? Math.ceil((at - EPSILON) / Grid.PITCH) * Grid.PITCH : at;
  }

  private static double below(Piece piece, double top) {
    return top + (piece.onGrid() ? Grid.PITCH : piece.height());
  }

  private void endPage() {
    int number = pages.size() + 1;
    items.addAll(pageNumber.on(number));
    pages.add(new Page(number, items, regions));
    items = new ArrayList<>();
    regions = new ArrayList<>();
    pen = 0;
  }
}
