package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.output.font.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Sets a table: caption, note, head on each page, rows, total. */
final class TableSetter {
  /** A table of at most so many rows stays on one page. */
  private static final int SMALL = 12;

  private static final double BELOW = 6;
  private static final double NOTE_HEIGHT = 22;

  private final Characters characters;
  private final Tags tags;

  TableSetter(Characters characters, Tags tags) {
    this.characters = characters;
    this.tags = tags;
  }

  List<Piece> set(Block.Table table) {
    characters.enter(table.caption());
    int tag = tags.add(Role.TABLE, Tag.ROOT);
    List<Piece> pieces = new ArrayList<>(caption(table, tag));
    TableGrid grid = TableGrid.of(table, characters);
    RowSetter rows = new RowSetter(grid, table.origin());
    List<String> heads = table.columns().stream().map(Column::head).toList();
    pieces.add(
        rows.set(
            cells(heads, Face.HEI, true, grid), tags(heads, Role.HEAD_CELL, tag), true, false));
    Piece repeated = rows.set(cells(heads, Face.HEI, true, grid), artifacts(heads), true, false);
    List<List<String>> all = new ArrayList<>(table.rows());
    table.totals().ifPresent(all::add);
    for (int i = 0; i < all.size(); i++) {
      boolean last = i == all.size() - 1;
      boolean total = last && table.totals().isPresent();
      List<Cell> cells = new ArrayList<>(cells(all.get(i), Face.BODY, false, grid));
      if (total) {
        cells.set(0, new Cell(characters.of(Face.HEI, all.get(i).getFirst()), Align.CENTER));
      }
      Piece row = rows.set(cells, tags(all.get(i), Role.CELL, tag), false, last).under(repeated);
      boolean together = all.size() <= SMALL || i == 0 || i == all.size() - 2;
      pieces.add(together && !last ? row.kept() : row);
    }
    keepHead(pieces, all.isEmpty());
    pieces.add(Piece.free(List.of(), BELOW, table.origin()));
    return pieces;
  }

  /** A cell of a row: what stands in it, and how. */
  record Cell(List<Glyph> text, Align align) {}

  private static void keepHead(List<Piece> pieces, boolean empty) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).repeated().isEmpty() && !(empty && i == pieces.size() - 1)) {
        pieces.set(i, pieces.get(i).kept());
      }
    }
  }

  private List<Piece> caption(Block.Table table, int parent) {
    int tag = tags.add(Role.CAPTION, parent);
    List<Piece> pieces = new ArrayList<>();
    List<Glyph> caption = characters.of(Face.HEI, table.caption());
    for (Line line : LineBreaker.ragged(caption, Grid.CELL, Grid.WIDTH)) {
      pieces.add(TextSetter.centred(line, tag, table.origin()));
    }
    if (!table.note().isEmpty()) {
      List<Glyph> note = characters.of(Face.BODY, table.note());
      Line line = LineBreaker.ragged(note, Grid.SMALL_SIZE, Grid.WIDTH).getFirst();
      double x = Grid.WIDTH - line.width();
      List<Item> runs = line.runs(x, Grid.ASCENT * Grid.SMALL_SIZE, tag);
      pieces.add(Piece.free(runs, NOTE_HEIGHT, table.origin()));
    }
    return pieces;
  }

  private List<Cell> cells(List<String> texts, Face face, boolean head, TableGrid grid) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Align align = head ? Align.CENTER : grid.align(i);
      cells.add(new Cell(characters.of(face, texts.get(i)), align));
    }
    return cells;
  }

  private int[] tags(List<String> cells, Role role, int table) {
    int row = tags.add(Role.ROW, table);
    return cells.stream().mapToInt(c -> tags.add(role, row)).toArray();
  }

  private static int[] artifacts(List<String> cells) {
    return cells.stream().mapToInt(c -> Tag.ARTIFACT).toArray();
  }
}
