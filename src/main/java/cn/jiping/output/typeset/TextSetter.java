package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.domain.document.Block.Span;
import cn.jiping.domain.report.Place;
import cn.jiping.output.font.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Sets what stands on the grid: title, addressee, headings, paragraphs. */
final class TextSetter {
  /** First line of a paragraph, in cells (7.3.3). */
  private static final double INDENT = 2;

  /** The last line of a paragraph is not left alone on a page when it is as short, in cells. */
  private static final double SHORT_LINE = 4;

  private final Grid grid;
  private final Characters characters;
  private final Tags tags;

  TextSetter(Setting setting) {
    this.grid = setting.grid();
    this.characters = setting.characters();
    this.tags = setting.tags();
  }

  /** The title and the blank line under it (7.3.1). */
  List<Piece> title(Block.Title title) {
    int tag = tags.addTitle();
    List<Piece> pieces = new ArrayList<>();
    for (String text : title.lines()) {
      pieces.addAll(large(text, tag, title.origin()));
    }
    pieces.add(Piece.blankLine(title.origin()));
    return pieces.stream().map(Piece::kept).toList();
  }

  /** Centred lines of 2号小标宋, broken at word sense. */
  List<Piece> large(String text, int tag, Place origin) {
    List<Piece> pieces = new ArrayList<>();
    for (String line : TitleLines.of(text, grid.width() / Grid.TITLE_SIZE)) {
      List<Glyph> glyphs = characters.of(Face.TITLE, line);
      for (Line set : LineBreaker.ragged(glyphs, Grid.TITLE_SIZE, grid.width())) {
        pieces.add(centred(set, tag, origin));
      }
    }
    return pieces;
  }

  /** The addressee, flush left (7.3.2). */
  List<Piece> addressee(Block.Addressee addressee) {
    List<Glyph> glyphs = characters.of(Face.BODY, addressee.text());
    return lines(glyphs, 0, tags.add(Role.PARAGRAPH, Tag.ROOT), addressee.origin());
  }

  /** A heading; never the last on a page. */
  List<Piece> heading(Block.Heading heading) {
    List<Glyph> glyphs = characters.of(face(heading.level()), heading.full());
    int tag = tags.addHeading(heading.level(), heading.full());
    return lines(glyphs, INDENT * grid.cell(), tag, heading.origin()).stream()
        .map(Piece::kept)
        .toList();
  }

  /** A paragraph, its first line indented by two characters (7.3.3). */
  List<Piece> paragraph(Block.Paragraph paragraph) {
    List<Glyph> glyphs = new ArrayList<>();
    for (Span span : paragraph.spans()) {
      glyphs.addAll(characters.of(span.face(), span.text()));
    }
    return lines(
        glyphs, INDENT * grid.cell(), tags.add(Role.PARAGRAPH, Tag.ROOT), paragraph.origin());
  }

  private List<Piece> lines(List<Glyph> glyphs, double indent, int tag, Place origin) {
    List<Line> lines =
        LineBreaker.justified(glyphs, grid.cell(), grid.width() - indent, grid.width());
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      pieces.add(at(lines.get(i), i == 0 ? indent : 0, tag, origin));
    }
    int last = lines.size() - 1;
    if (last > 0 && lines.get(last).width() < SHORT_LINE * grid.cell()) {
      pieces.set(last - 1, pieces.get(last - 1).kept());
    }
    return pieces;
  }

  /** A line on the grid, its characters' upper edge at the upper edge of their cells. */
  Piece at(Line line, double x, int tag, Place origin) {
    return Piece.line(line.runs(x, Grid.ASCENT * line.size(), tag), line.size(), origin);
  }

  /** A line on the grid in the middle of the text area. */
  Piece centred(Line line, int tag, Place origin) {
    return at(line, (grid.width() - line.width()) / 2, tag, origin);
  }

  private static Face face(int level) {
    return switch (level) {
      case 1 -> Face.HEI;
      case 2 -> Face.KAI;
      default -> Face.BODY;
    };
  }
}
