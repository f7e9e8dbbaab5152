package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.domain.report.Place;
import java.util.ArrayList;
import java.util.List;

/** Sets who signs and when (GB/T 9704, 7.3.5), and the lines under it. */
final class SignatureSetter {
  /** Width of a date when it is not yet known: that of 2022年1月5日, so that there is room for it. */
  private static final double USUAL_DATE = 6 * Grid.CELL;

  private static final double TWO = 2 * Grid.CELL;

  private final Characters characters;
  private final Tags tags;

  SignatureSetter(Characters characters, Tags tags) {
    this.characters = characters;
    this.tags = tags;
  }

  /** With a seal two blank lines above, so that the seal's top lies within a line of the text. */
  List<Piece> set(Block.SignatureBlock block) {
    Place origin = block.origin();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.line(List.of(), origin));
    if (block.sealed()) {
      pieces.add(Piece.line(List.of(), origin));
    }
    List<Line> unit = lines(block.unit(), Grid.WIDTH - TWO);
    List<Line> date = lines(block.date(), Grid.WIDTH - TWO);
    Places places =
        block.sealed() ? sealed(width(unit), width(date)) : plain(width(unit), width(date));
    add(pieces, unit, places.unit(), origin);
    add(pieces, date, places.date(), origin);
    if (!block.lines().isEmpty()) {
      pieces.add(Piece.line(List.of(), origin));
    }
    for (String line : block.lines()) {
      add(pieces, lines(line, Grid.WIDTH - TWO), TWO, origin);
    }
    List<Piece> kept = new ArrayList<>(pieces.stream().map(Piece::kept).toList());
    kept.set(kept.size() - 1, pieces.getLast());
    return kept;
  }

  /** Left edges in pt. */
  private record Places(double unit, double date) {}

  /** 7.3.5.1: date four characters from the right, the unit centred over it. */
  private static Places sealed(double unit, double dateOrNone) {
    double date = dateOrNone == 0 ? USUAL_DATE : dateOrNone;
    double dateX = Grid.WIDTH - 4 * Grid.CELL - date;
    double unitX = Math.min(dateX + (date - unit) / 2, Grid.WIDTH - unit);
    return new Places(unitX, dateX);
  }

  /**
   * 7.3.5.2: unit two characters from the right, the date under it starts two characters further
   * in; when it would reach further than the unit, it ends two from the right and the unit moves.
   */
  private static Places plain(double unit, double date) {
    double unitX = Grid.WIDTH - TWO - Math.max(unit, date + TWO);
    return new Places(unitX, unitX + TWO);
  }

  private List<Line> lines(String text, double width) {
    return text.isEmpty()
        ? List.of()
        : LineBreaker.ragged(characters.of(Face.BODY, text), Grid.CELL, width);
  }

  private static double width(List<Line> lines) {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }

  private void add(List<Piece> pieces, List<Line> lines, double x, Place origin) {
    int tag = lines.isEmpty() ? Tag.ARTIFACT : tags.add(Role.PARAGRAPH, Tag.ROOT);
    double width = width(lines);
    for (Line line : lines) {
      double indent = x == TWO ? 0 : (width - line.width()) / 2;
      pieces.add(TextSetter.at(line, x + indent, tag, origin));
    }
  }
}
