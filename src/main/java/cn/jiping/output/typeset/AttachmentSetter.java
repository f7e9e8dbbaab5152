package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.domain.report.Place;
import cn.jiping.output.font.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Sets what names the attachments: the note under the text, and the start of each. */
final class AttachmentSetter {
  private final Grid grid;
  private final Characters characters;
  private final Tags tags;
  private final TextSetter text;

  AttachmentSetter(Setting setting) {
    this.grid = setting.grid();
    this.characters = setting.characters();
    this.tags = setting.tags();
    this.text = new TextSetter(setting);
  }

  /**
   * The note: one blank line under the text, indented by two; numbers stand under one another, and
   * so do the words of a name that is longer than a line (7.3.4).
   */
  List<Piece> note(Block.AttachmentNote note) {
    Place origin = note.origin();
    double cell = grid.cell();
    int tag = tags.add(Role.PARAGRAPH, Tag.ROOT);
    List<Glyph> label = characters.of(Face.BODY, note.label());
    double numbers = 2 * cell + width(label);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.blankLine(origin).kept());
    for (int i = 0; i < note.names().size(); i++) {
      boolean several = note.names().size() > 1;
      List<Glyph> number = characters.of(Face.BODY, several ? (i + 1) + ". " : "");
      double words = numbers + width(number);
      List<Line> lines =
          LineBreaker.ragged(
              characters.of(Face.BODY, note.names().get(i)), cell, grid.width() - words);
      for (int n = 0; n < lines.size(); n++) {
        List<Item> items = new ArrayList<>();
        if (i == 0 && n == 0) {
          items.addAll(runs(label, 2 * cell, tag));
        }
        if (n == 0 && several) {
          items.addAll(runs(number, numbers, tag));
        }
        items.addAll(lines.get(n).runs(words, Grid.ASCENT * cell, tag));
        pieces.add(Piece.line(items, cell, origin));
      }
    }
    return pieces;
  }

  /** Mark on the first line, title on the third (7.3.7); the title alone without a mark. */
  List<Piece> start(Block.Attachment attachment) {
    Place origin = attachment.origin();
    int tag = tags.addHeading(1, attachment.full());
    List<Piece> pieces = new ArrayList<>();
    if (!attachment.mark().isEmpty()) {
      List<Glyph> mark = characters.of(Face.HEI, attachment.mark());
      pieces.add(Piece.line(runs(mark, 0, tag), grid.cell(), origin));
      pieces.add(Piece.blankLine(origin));
    }
    pieces.addAll(text.large(attachment.title(), tag, origin));
    pieces.add(Piece.blankLine(origin));
    return pieces.stream().map(Piece::kept).toList();
  }

  private List<Item> runs(List<Glyph> glyphs, double x, int tag) {
    List<Line> lines = LineBreaker.ragged(glyphs, grid.cell(), grid.width());
    return lines.isEmpty() ? List.of() : lines.getFirst().runs(x, Grid.ASCENT * grid.cell(), tag);
  }

  private double width(List<Glyph> glyphs) {
    return glyphs.stream().mapToDouble(g -> g.em() * grid.cell()).sum();
  }
}
