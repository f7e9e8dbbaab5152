package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.domain.document.Block.SpanRow;
import cn.jiping.domain.document.SpanGrid;
import cn.jiping.domain.document.SpanGrid.Placed;
import cn.jiping.domain.report.Place;
import cn.jiping.output.font.Glyph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets a form: caption, rows under their repeated head, what stands under it. */
final class SpanTableSetter {
  private static final double CAPTION_HEIGHT = 24;
  private static final double BELOW = 6;

  private final Grid page;
  private final Characters characters;
  private final Tags tags;

  SpanTableSetter(Setting setting) {
    this.page = setting.grid();
    this.characters = setting.characters();
    this.tags = setting.tags();
  }

  List<Piece> set(Block.SpanTable table) {
    int tag = tags.add(Role.TABLE, Tag.ROOT);
    List<Piece> pieces = new ArrayList<>(caption(table, tag));
    SpanGrid grid = SpanGrid.of(table);
    SpanColumns columns = new SpanColumns(table, grid, page.width(), characters);
    pieces.addAll(new Rows(table, grid, columns, tag).pieces());
    pieces.addAll(foot(table, columns.size()));
    return pieces;
  }

  private List<Piece> caption(Block.SpanTable table, int parent) {
    if (table.caption().isEmpty()) {
      return List.of();
    }
    int tag = tags.add(Role.CAPTION, parent);
    List<Piece> pieces = new ArrayList<>();
    List<Glyph> glyphs = characters.of(Face.BODY, table.caption());
    for (Line line : LineBreaker.ragged(glyphs, Grid.SMALL_SIZE, page.width())) {
      double x = (page.width() - line.width()) / 2;
      List<Item> runs = line.runs(x, Grid.ASCENT * Grid.SMALL_SIZE, tag);
      pieces.add(Piece.free(runs, CAPTION_HEIGHT, table.origin()).kept());
    }
    return pieces;
  }

  private List<Piece> foot(Block.SpanTable table, double size) {
    List<Piece> pieces = new ArrayList<>();
    if (!table.foot().isEmpty()) {
      pieces.add(Piece.free(List.of(), BELOW, table.origin()).kept());
    }
    for (String paragraph : table.foot()) {
      int tag = tags.add(Role.PARAGRAPH, Tag.ROOT);
      List<Glyph> glyphs = characters.of(Face.BODY, paragraph);
      for (Line line : LineBreaker.ragged(glyphs, size, page.width())) {
        double baseline = ((Area.LEADING - 1) / 2 + Grid.ASCENT) * size;
        List<Item> runs = line.runs(0, baseline, tag);
        pieces.add(Piece.free(runs, Area.LEADING * size, table.origin()).kept());
      }
    }
    pieces.add(Piece.free(List.of(), BELOW, table.origin()));
    return pieces;
  }

  /** The rows of one form. */
  private final class Rows {
    private final Block.SpanTable table;
    private final SpanGrid grid;
    private final SpanColumns columns;
    private final SpanRules rules;
    private final Map<Placed, Area> areas = new HashMap<>();
    private final Map<Placed, Area> again = new HashMap<>();
    private final SpanHeights heights;

    Rows(Block.SpanTable table, SpanGrid grid, SpanColumns columns, int tag) {
      this.table = table;
      this.grid = grid;
      this.columns = columns;
      this.rules = new SpanRules(grid, columns);
      addAreas(tag);
      this.heights = new SpanHeights(grid, areas, columns.size());
    }

    private void addAreas(int tag) {
      int row = -1;
      int rowTag = 0;
      for (Placed placed : grid.cells()) {
        for (; row < placed.row(); row++) {
          rowTag = tags.add(Role.ROW, tag);
        }
        boolean heading = placed.cell().heading();
        boolean named = heading && !placed.cell().text().isEmpty();
        boolean beside = named && !table.rows().get(row).head();
        Tag.Span span = new Tag.Span(placed.cell().rows(), placed.cell().columns(), beside);
        int cellTag = tags.addCell(named ? Role.HEAD_CELL : Role.CELL, rowTag, span);
        areas.put(placed, columns.area(placed, cellTag, heading));
      }
    }

    List<Piece> pieces() {
      List<Piece> pieces = new ArrayList<>();
      Piece top = Piece.free(List.of(rules.across(0)), 0, table.origin());
      Piece head = top;
      for (int row = 0; row < grid.rows(); row++) {
        if (row >= grid.headStart() && row < grid.headEnd()) {
          Piece above = head;
          row(row, row == 0).forEach(p -> pieces.add(p.under(top)));
          head = repeated(row).under(above);
        } else {
          Piece above = head;
          row(row, row == 0).forEach(p -> pieces.add(p.under(above)));
        }
      }
      return heights.kept(pieces, table.rows());
    }

    /** A head row as it stands on the pages after: cells that go on are the same there. */
    private Piece repeated(int row) {
      List<Area> cells = grid.row(row).stream().map(this::again).toList();
      double height = heights.height(row);
      return piece(row, rules.of(row, height, false, true), height, cells);
    }

    private Area again(Placed placed) {
      return placed.endRow() > grid.headEnd()
          ? areas.get(placed)
          : again.computeIfAbsent(placed, p -> columns.area(p, Tag.ARTIFACT, true));
    }

    private List<Piece> row(int row, boolean first) {
      List<Area> cells = grid.row(row).stream().map(areas::get).toList();
      List<Double> parts = heights.parts(row);
      List<Piece> pieces = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        boolean last = i == parts.size() - 1;
        List<Item> lines = rules.of(row, parts.get(i), first && i == 0, last);
        pieces.add(piece(row, lines, parts.get(i), cells));
      }
      return pieces;
    }

    private Piece piece(int row, List<Item> lines, double height, List<Area> cells) {
      SpanRow of = table.rows().get(row);
      Place origin = of.origin();
      return Piece.free(lines, height, origin)
          .within(cells)
          .closedBy(List.of(rules.across(height)));
    }
  }
}
