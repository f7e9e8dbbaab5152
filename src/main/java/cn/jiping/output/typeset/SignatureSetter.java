package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.domain.document.Block.SignatureLine;
import cn.jiping.domain.document.SignatureParts;
import cn.jiping.domain.report.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets who signs and when (GB/T 9704, 7.3.5), and the lines to sign on. Where the seal will be,
 * nothing else is printed: a round seal has 42 mm, which is four lines.
 */
final class SignatureSetter {
  /** Width of a date when it is not yet known: that of 2022年1月5日, so that there is room for it. */
  private static final double USUAL_DATE = 6;

  private static final double RULE = 0.5;

  /** From the baseline to the line that is signed on, in em. */
  private static final double RULE_DEPTH = 0.18;

  /** Where a line to sign on ends, in cells: the room for the seal is at its right. */
  private static final double RULE_END = 15;

  /** Blank lines under a date with a seal, which reaches one line further down. */
  private static final int UNDER_SEAL = 2;

  private final Grid grid;
  private final Characters characters;
  private final Tags tags;
  private final TextSetter text;
  private final double two;

  SignatureSetter(Setting setting) {
    this.grid = setting.grid();
    this.characters = setting.characters();
    this.tags = setting.tags();
    this.text = new TextSetter(setting);
    this.two = 2 * grid.cell();
  }

  /** The block as a whole, which no page break splits. */
  List<Piece> set(Block.SignatureBlock block) {
    List<Piece> pieces = block.fields() ? fields(block) : closing(block);
    List<Piece> kept = new ArrayList<>(pieces.stream().map(Piece::kept).toList());
    kept.set(kept.size() - 1, pieces.getLast());
    return kept;
  }

  /** With a seal two blank lines above, so that the seal's top lies within a line of the text. */
  private List<Piece> closing(Block.SignatureBlock block) {
    Place origin = block.origin();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.blankLine(origin));
    if (block.sealed()) {
      pieces.add(Piece.blankLine(origin));
    }
    List<Line> unit = lines(block.unit());
    List<Line> date = lines(block.date());
    Places places =
        block.sealed() ? sealed(width(unit), width(date)) : plain(width(unit), width(date));
    addCentred(pieces, unit, places.unit(), origin);
    addCentred(pieces, date, places.date(), origin);
    for (int i = 0; i < (block.sealed() ? UNDER_SEAL : 1); i++) {
      pieces.add(Piece.blankLine(origin));
    }
    block.lines().forEach(line -> pieces.addAll(pen(line, origin)));
    return pieces;
  }

  private List<Piece> fields(Block.SignatureBlock block) {
    Place origin = block.origin();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.blankLine(origin));
    pieces.addAll(pen(SignatureParts.unit(block), origin));
    block.lines().forEach(line -> pieces.addAll(pen(line, origin)));
    pieces.addAll(pen(SignatureParts.date(block), origin));
    return pieces;
  }

  /** A label with a line to sign on; what is known already stands on it. */
  private List<Piece> pen(SignatureLine field, Place origin) {
    int tag = tags.add(Role.PARAGRAPH, Tag.ROOT);
    double end = RULE_END * grid.cell();
    List<Line> lines = lines(field.text());
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Piece piece = text.at(lines.get(i), two, tag, origin);
      boolean last = i == lines.size() - 1;
      double from = two + (lines.size() == 1 ? width(lines(field.label())) : 0);
      if (last && from < end) {
        List<Item> items = new ArrayList<>(piece.items());
        double y = (Grid.ASCENT + RULE_DEPTH) * grid.cell();
        double to = Math.max(end, two + lines.get(i).width());
        items.add(new Item.Rule(from, y, to, y, RULE));
        piece = Piece.line(items, grid.cell(), origin);
      }
      pieces.add(piece);
    }
    return pieces;
  }

  /** Left edges in pt. */
  private record Places(double unit, double date) {}

  /** 7.3.5.1: date four characters from the right, the unit centred over it. */
  private Places sealed(double unit, double dateOrNone) {
    double date = dateOrNone == 0 ? USUAL_DATE * grid.cell() : dateOrNone;
    double dateX = grid.width() - 4 * grid.cell() - date;
    double unitX = Math.min(dateX + (date - unit) / 2, grid.width() - unit);
    return new Places(unitX, dateX);
  }

  /**
   * 7.3.5.2: unit two characters from the right, the date under it starts two characters further
   * in; when it would reach further than the unit, it ends two from the right and the unit moves.
   */
  private Places plain(double unit, double date) {
    double unitX = grid.width() - two - Math.max(unit, date + two);
    return new Places(unitX, unitX + two);
  }

  private List<Line> lines(String words) {
    return words.isEmpty()
        ? List.of()
        : LineBreaker.ragged(characters.of(Face.BODY, words), grid.cell(), grid.width() - two);
  }

  private static double width(List<Line> lines) {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }

  private void addCentred(List<Piece> pieces, List<Line> lines, double x, Place origin) {
    int tag = lines.isEmpty() ? Tag.ARTIFACT : tags.add(Role.PARAGRAPH, Tag.ROOT);
    double width = width(lines);
    for (Line line : lines) {
      pieces.add(text.at(line, x + (width - line.width()) / 2, tag, origin));
    }
  }
}
