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

  private final Grid grid;
  private final Characters characters;
  private final Tags tags;
  private final TextSetter text;

  TableSetter(Setting setting) {
    this.grid = setting.grid();
    this.characters = setting.characters();
    this.tags = setting.tags();
    this.text = new TextSetter(setting);
  }

  List<Piece> set(Block.Table table) {
    int tag = tags.add(Role.TABLE, Tag.ROOT);
    List<Piece> pieces = new ArrayList<>(caption(table, tag));
    TableGrid columns = TableGrid.of(table, grid.width(), characters);
    RowSetter rows = new RowSetter(columns, table.origin());
    List<String> heads = table.columns().stream().map(Column::head).toList();
    List<Cell> head = cells(heads, Face.HEI, true, columns);
    pieces.addAll(rows.set(head, tags(heads, Role.HEAD_CELL, tag), true, false, 1));
    Piece repeated = rows.set(head, artifacts(heads), true, false, 1).getFirst();
    List<List<String>> all = new ArrayList<>(table.rows());
    table.totals().ifPresent(all::add);
    for (int i = 0; i < all.size(); i++) {
      boolean last = i == all.size() - 1;
      boolean total = last && table.totals().isPresent();
      List<Cell> cells = new ArrayList<>(cells(all.get(i), Face.BODY, false, columns));
      if (total) {
        cells.set(0, new Cell(characters.of(Face.HEI, all.get(i).getFirst()), Align.CENTER));
      }
      List<Piece> row =
          rows.set(cells, tags(all.get(i), Role.CELL, tag), false, last, table.lines());
      boolean together = all.size() <= SMALL || i == 0 || i == all.size() - 2;
      row.forEach(part -> pieces.add(part.under(repeated)));
      if (together && !last && row.size() == 1) {
        pieces.set(pieces.size() - 1, pieces.getLast().kept());
      }
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
    if (table.caption().isEmpty() && table.note().isEmpty()) {
      return List.of();
    }
    int tag = tags.add(Role.CAPTION, parent);
    List<Piece> pieces = new ArrayList<>();
    List<Glyph> caption = characters.of(Face.HEI, table.caption());
    for (Line line : LineBreaker.ragged(caption, grid.cell(), grid.width())) {
      pieces.add(text.centred(line, tag, table.origin()));
    }
    if (!table.note().isEmpty()) {
      List<Glyph> note = characters.of(Face.BODY, table.note());
      Line line = LineBreaker.ragged(note, Grid.SMALL_SIZE, grid.width()).getFirst();
      double x = grid.width() - line.width();
      List<Item> runs = line.runs(x, Grid.ASCENT * Grid.SMALL_SIZE, tag);
      pieces.add(Piece.free(runs, NOTE_HEIGHT, table.origin()));
    }
    return pieces;
  }

  private List<Cell> cells(List<String> texts, Face face, boolean head, TableGrid columns) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Align align = head ? Align.CENTER : columns.align(i);
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
