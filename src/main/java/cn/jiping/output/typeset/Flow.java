package cn.jiping.output.typeset;

import java.util.ArrayList;
import java.util.List;

/** Pieces that follow each other on pages of one kind; the next flow starts on a new page. */
record Flow(Grid grid, boolean turned, List<Placed> pieces) {
  /**
   * A piece of a block.
   *
   * @param tags how much higher the numbers of its tags are in the document
   */
  record Placed(Piece piece, int tags) {}

  Flow(Grid grid, boolean turned) {
    this(grid, turned, new ArrayList<>());
  }

  void add(List<Piece> block, int tags) {
    block.forEach(piece -> pieces.add(new Placed(piece, tags)));
  }

  /** Keeps the last pieces together with what comes next. */
  void keepLast(int count) {
    for (int i = Math.max(0, pieces.size() - count); i < pieces.size(); i++) {
      pieces.set(i, new Placed(pieces.get(i).piece().kept(), pieces.get(i).tags()));
    }
  }
}
