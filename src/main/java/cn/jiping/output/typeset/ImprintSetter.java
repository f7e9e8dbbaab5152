package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.output.font.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Sets the imprint (版记; GB/T 9704, 7.4): 4号仿宋 between rules as wide as the text area. */
final class ImprintSetter {
  private static final double MM = 72 / 25.4;
  private static final double OUTER = 0.35 * MM;
  private static final double INNER = 0.25 * MM;
  private static final double SIZE = Grid.SMALL_SIZE;
  private static final double LEADING = 1.5;
  private static final double PADDING = 4;
  private static final char COLON = '\uFF1A';

  private final Grid grid;
  private final Characters characters;
  private final Tags tags;

  ImprintSetter(Setting setting) {
    this.grid = setting.grid();
    this.characters = setting.characters();
    this.tags = setting.tags();
  }

  /** One piece; its lowest rule lies on its lower edge. */
  Piece set(Block.Imprint imprint) {
    List<Item> items = new ArrayList<>();
    items.add(new Item.Rule(0, 0, grid.width(), 0, OUTER));
    double y = PADDING;
    if (!imprint.copiesTo().isEmpty()) {
      y = addCopies(items, imprint.copiesTo(), y) + PADDING;
      items.add(new Item.Rule(0, y, grid.width(), y, INNER));
      y += PADDING;
    }
    y = addPrinter(items, imprint, y) + PADDING;
    items.add(new Item.Rule(0, y, grid.width(), y, OUTER));
    return Piece.free(items, y, imprint.origin());
  }

  /** One character in on both sides; lines after the first align with the first name. */
  private double addCopies(List<Item> items, String copies, double top) {
    int tag = tags.add(Role.PARAGRAPH, Tag.ROOT);
    int label = copies.indexOf(COLON) + 1;
    double y = top;
    List<Glyph> words = characters.of(Face.BODY, copies.substring(label));
    Line first = line(characters.of(Face.BODY, copies.substring(0, label)));
    items.addAll(first.runs(SIZE, baseline(y), tag));
    double names = SIZE + first.width();
    for (Line line :
        LineBreaker.justified(
            words, SIZE, grid.width() - names - SIZE, grid.width() - names - SIZE)) {
      items.addAll(line.runs(names, baseline(y), tag));
      y += LEADING * SIZE;
    }
    return y;
  }

  private double addPrinter(List<Item> items, Block.Imprint imprint, double top) {
    List<Glyph> date = characters.of(Face.BODY, imprint.date());
    double dateWidth = date.stream().mapToDouble(g -> g.em() * SIZE).sum();
    double room = grid.width() - 3 * SIZE - dateWidth;
    double y = top;
    if (!imprint.printer().isEmpty()) {
      int tag = tags.add(Role.PARAGRAPH, Tag.ROOT);
      for (Line line :
          LineBreaker.ragged(characters.of(Face.BODY, imprint.printer()), SIZE, room)) {
        items.addAll(line.runs(SIZE, baseline(y), tag));
        y += LEADING * SIZE;
      }
    }
    y = Math.max(y, top + LEADING * SIZE);
    if (!date.isEmpty()) {
      int tag = tags.add(Role.PARAGRAPH, Tag.ROOT);
      double x = grid.width() - SIZE - dateWidth;
      items.addAll(line(date).runs(x, baseline(y - LEADING * SIZE), tag));
    }
    return y;
  }

  private static double baseline(double top) {
    return top + (LEADING - 1) / 2 * SIZE + Grid.ASCENT * SIZE;
  }

  private Line line(List<Glyph> glyphs) {
    return LineBreaker.ragged(glyphs, SIZE, grid.width()).getFirst();
  }
}
