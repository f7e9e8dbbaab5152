package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.domain.report.Place;
import cn.jiping.output.font.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Sets the red head (版头; GB/T 9704, 7.2): issuer, number and signer, red rule. */
final class HeadSetter {
  private static final double MM = 72 / 25.4;

  /** From the text area's upper edge to that of the issuer's mark: 35 mm (7.2.4). */
  private static final double ABOVE = 35 * MM;

  /** The issuer's mark is smaller than 62 pt, and fits into one line. */
  private static final double LARGEST = 48;

  private static final double SMALLEST = 22;

  /** From the number to the red rule: 4 mm (7.2.7). */
  private static final double ABOVE_RULE = 4 * MM;

  private static final double RULE = 1.5;
  private static final char COLON = '\uFF1A';

  private final Grid grid;
  private final Characters characters;
  private final Tags tags;

  HeadSetter(Setting setting) {
    this.grid = setting.grid();
    this.characters = setting.characters();
    this.tags = setting.tags();
  }

  /** The head, and the two blank lines between it and the title (7.3.1). */
  List<Piece> set(Block.RedHead head) {
    Place origin = head.origin();
    List<Item> items = new ArrayList<>();
    double y = ABOVE;
    List<Glyph> issuer = characters.of(Face.TITLE, head.issuer());
    double ems = issuer.stream().mapToDouble(Glyph::em).sum();
    double size = Math.max(SMALLEST, Math.min(LARGEST, ems == 0 ? LARGEST : grid.width() / ems));
    int tag = head.issuer().isEmpty() ? Tag.ARTIFACT : tags.add(Role.PARAGRAPH, Tag.ROOT);
    for (Line line : LineBreaker.ragged(issuer, size, grid.width())) {
      double x = (grid.width() - line.width()) / 2;
      for (Item run : line.runs(x, y + Grid.ASCENT * size, tag)) {
        items.add(((Item.GlyphRun) run).in(Item.Ink.RED));
      }
      y += size * 1.2;
    }
    y += 2 * grid.pitch();
    addNumber(items, head, y);
    y += grid.cell() + ABOVE_RULE;
    items.add(new Item.Rule(0, y, grid.width(), y, RULE, Item.Ink.RED));
    return List.of(
        Piece.free(items, y + RULE, origin).kept(),
        Piece.blankLine(origin).kept(),
        Piece.blankLine(origin).kept());
  }

  /**
   * The number in the middle; with a signer, number at the left and signer at the right (7.2.6).
   */
  private void addNumber(List<Item> items, Block.RedHead head, double y) {
    double cell = grid.cell();
    double baseline = y + Grid.ASCENT * cell;
    boolean signed = !head.signer().isEmpty();
    if (!head.number().isEmpty()) {
      Line number = line(characters.of(Face.BODY, head.number()));
      double x = signed ? cell : (grid.width() - number.width()) / 2;
      items.addAll(number.runs(x, baseline, tags.add(Role.PARAGRAPH, Tag.ROOT)));
    }
    if (signed) {
      int colon = head.signer().indexOf(COLON) + 1;
      List<Glyph> glyphs =
          new ArrayList<>(characters.of(Face.BODY, head.signer().substring(0, colon)));
      glyphs.addAll(characters.of(Face.KAI, head.signer().substring(colon)));
      Line signer = line(glyphs);
      double x = grid.width() - cell - signer.width();
      items.addAll(signer.runs(x, baseline, tags.add(Role.PARAGRAPH, Tag.ROOT)));
    }
  }

  private Line line(List<Glyph> glyphs) {
    return LineBreaker.ragged(glyphs, grid.cell(), grid.width()).getFirst();
  }
}
