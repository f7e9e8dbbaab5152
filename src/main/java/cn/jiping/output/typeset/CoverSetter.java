package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.domain.document.Block.SignatureLine;
import cn.jiping.output.font.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Sets the cover page: the title in its upper third, who and when in its lower one. */
final class CoverSetter {
  /** 1号: the title of a cover. */
  private static final double SIZE = 26;

  private static final double LEADING = 1.7;
  private static final double TITLE_AT = 0.22;
  private static final double LINES_AT = 0.7;

  /** Labels stand under one another, their colons at this part of the width. */
  private static final double COLON_AT = 0.36;

  private final Grid grid;
  private final Characters characters;
  private final Tags tags;

  CoverSetter(Setting setting) {
    this.grid = setting.grid();
    this.characters = setting.characters();
    this.tags = setting.tags();
  }

  List<Piece> set(Block.CoverPage cover) {
    List<Item> items = new ArrayList<>();
    int title = tags.add(Role.PARAGRAPH, Tag.ROOT);
    double y = grid.height() * TITLE_AT;
    for (String text : cover.title()) {
      for (String part : TitleLines.of(text, grid.width() / SIZE)) {
        for (Line line : ragged(characters.of(Face.TITLE, part), SIZE, grid.width())) {
          items.addAll(line.runs((grid.width() - line.width()) / 2, y + Grid.ASCENT * SIZE, title));
          y += LEADING * SIZE;
        }
      }
    }
    y = grid.height() * LINES_AT;
    for (SignatureLine line : cover.lines()) {
      y = add(items, line, y);
    }
    return List.of(Piece.free(items, Math.min(y, grid.height()), cover.origin()));
  }

  private double add(List<Item> items, SignatureLine field, double top) {
    int tag = tags.add(Role.PARAGRAPH, Tag.ROOT);
    double cell = grid.cell();
    double colon = grid.width() * COLON_AT;
    double y = top;
    for (Line line : ragged(characters.of(Face.BODY, field.label()), cell, colon)) {
      items.addAll(line.runs(colon - line.width(), y + Grid.ASCENT * cell, tag));
    }
    for (Line line : ragged(characters.of(Face.BODY, field.value()), cell, grid.width() - colon)) {
      items.addAll(line.runs(colon, y + Grid.ASCENT * cell, tag));
      y += grid.pitch();
    }
    return y;
  }

  private static List<Line> ragged(List<Glyph> glyphs, double size, double width) {
    return LineBreaker.ragged(glyphs, size, width);
  }
}
