package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.output.font.Fonts;
import java.util.ArrayList;
import java.util.List;

/** Gives a chart its place: the whole width, never split. */
final class ChartSetter {
  private static final double ABOVE = 8;

  /** The next line of the grid could begin at its lower edge. */
  private static final double BELOW = 8;

  private static final double TITLE_AND_EDGE = 32;
  private static final double BAR = 28;
  private static final double COLUMNS = 190;

  private final Characters characters;
  private final Tags tags;
  private final Grid grid;

  ChartSetter(Setting setting) {
    this.grid = setting.grid();
    this.characters = setting.characters();
    this.tags = setting.tags();
  }

  List<Piece> set(Block.Chart chart) {
    checkCharacters(chart);
    double height = Math.min(height(chart), grid.height());
    int tag = tags.addFigure(chart.alternative());
    Item box = new Item.ChartBox(0, 0, grid.width(), height, chart, tag);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.free(List.of(), ABOVE, chart.origin()));
    pieces.add(Piece.free(List.of(box), height, chart.origin()));
    pieces.add(Piece.free(List.of(), BELOW, chart.origin()));
    return pieces;
  }

  private static double height(Block.Chart chart) {
    return switch (chart.kind()) {
      case BARS -> TITLE_AND_EDGE + BAR * chart.bars().size();
      case COLUMNS, YEARS -> COLUMNS;
    };
  }

  /** The painter draws the words; whether they can be drawn has to be known before. */
  private void checkCharacters(Block.Chart chart) {
    characters.of(Fonts.CHART, chart.title() + chart.unit());
    chart.bars().forEach(b -> characters.of(Fonts.CHART, b.category() + b.label()));
  }
}
