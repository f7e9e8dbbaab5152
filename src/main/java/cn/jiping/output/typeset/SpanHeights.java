package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block.SpanRow;
import cn.jiping.domain.document.SpanGrid;
import cn.jiping.domain.document.SpanGrid.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How high the rows of a form are, where a long one may be parted, and what may not: a page has
 * room for the text of every cell that begins or ends on it.
 */
final class SpanHeights {
  /** A row of more lines may be split between pages, a few lines from its ends. */
  private static final int WHOLE = 12;

  private static final int TOGETHER = 2;

  /** A cell of more lines fills pages: it goes on where a page ends, and needs room to do so. */
  private static final int FLOWING = 12;

  private static final int LINES_BESIDE_FLOWING = 8;

  private final SpanGrid grid;
  private final Map<Placed, Area> areas;
  private final double size;
  private final int[] lines;

  /**
   * @param size of the characters in pt
   */
  SpanHeights(SpanGrid grid, Map<Placed, Area> areas, double size) {
    this.grid = grid;
    this.areas = areas;
    this.size = size;
    this.lines = new int[grid.rows()];
    for (int row = 0; row < lines.length; row++) {
      lines[row] = 1;
    }
    // The rows of narrow cells first: a wide one needs only what they leave out.
    grid.cells().stream()
        .sorted(Comparator.comparing((Placed p) -> p.cell().rows()))
        .forEach(this::widen);
  }

  /** Gives the rows of a cell the lines that its text lacks, each as many. */
  private void widen(Placed placed) {
    int rows = placed.cell().rows();
    int needed = areas.get(placed).lines();
    boolean flows = rows > 1 && needed > FLOWING;
    double room = 0;
    for (int row = placed.row(); row < placed.endRow(); row++) {
      room += height(row);
    }
    int more = flows ? needed / LINES_BESIDE_FLOWING : 0;
    double lacking = Area.height(needed + more, size) - room;
    int missing = (int) Math.ceil(lacking / (Area.LEADING * size) - 1e-6);
    for (int i = 0; i < missing; i++) {
      lines[placed.endRow() - 1 - i % rows]++;
    }
  }

  /** Height of a row in pt. */
  double height(int row) {
    return Area.height(lines[row], size);
  }

  /** Heights of the parts between which a page may end, from the upper one. */
  List<Double> parts(int row) {
    if (isWhole(row)) {
      return List.of(height(row));
    }
    List<Double> parts = new ArrayList<>();
    double line = Area.LEADING * size;
    double padding = Area.PADDING * size;
    for (int i = 0; i < lines[row]; i++) {
      boolean end = i == 0 || i == lines[row] - 1;
      parts.add(line + (end ? padding : 0));
    }
    return parts;
  }

  private boolean isWhole(int row) {
    return lines[row] <= WHOLE || row >= grid.headStart() && row < grid.headEnd();
  }

  /** The pieces of all rows in order, each kept with the next where a page may not end. */
  List<Piece> kept(List<Piece> pieces, List<SpanRow> rows) {
    int[] first = new int[rows.size() + 1];
    for (int row = 0; row < rows.size(); row++) {
      first[row + 1] = first[row] + parts(row).size();
    }
    List<Piece> kept = new ArrayList<>(pieces);
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).kept() || row == rows.size() - 2) {
        keep(kept, first[row + 1] - 1);
      }
      if (!isWhole(row)) {
        keep(kept, first[row] + TOGETHER - 2);
        keep(kept, first[row + 1] - TOGETHER);
      }
    }
    for (Placed placed : grid.cells()) {
      if (placed.cell().rows() > 1 && areas.get(placed).lines() <= FLOWING) {
        double needed = areas.get(placed).height();
        keepEnds(kept, first[placed.row()], first[placed.endRow()] - 1, needed);
      }
    }
    keep(kept, kept.size() - 1); // the foot follows
    return kept;
  }

  /** Keeps as many pieces together at both ends as are as high as this. */
  private static void keepEnds(List<Piece> pieces, int first, int last, double needed) {
    double above = pieces.get(first).height();
    for (int i = first; i < last && above < needed - 1e-6; i++) {
      keep(pieces, i);
      above += pieces.get(i + 1).height();
    }
    double below = pieces.get(last).height();
    for (int i = last; i > first && below < needed - 1e-6; i--) {
      keep(pieces, i - 1);
      below += pieces.get(i - 1).height();
    }
  }

  private static void keep(List<Piece> pieces, int index) {
    pieces.set(index, pieces.get(index).kept());
  }
}
