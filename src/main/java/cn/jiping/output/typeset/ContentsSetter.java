package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.domain.report.Place;
import cn.jiping.output.font.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sets the table of contents: headings with leaders and page numbers, each a link. */
final class ContentsSetter {
  private static final String DOT = "\u00B7";

  /** Between the words and the leader, and the leader and the number, in cells. */
  private static final double GAP = 0.5;

  /** The widest page number, in cells. */
  private static final double NUMBER = 2.5;

  /** What a sum of widths may differ by, in steps of the leader. */
  private static final double EPSILON = 1e-6;

  private final Grid grid;
  private final Characters characters;
  private final Tags tags;
  private final TextSetter text;

  /**
   * A line of it.
   *
   * @param level 1–3
   * @param page as printed
   * @param target tag of the heading
   */
  record Entry(int level, String words, String page, int target) {}

  ContentsSetter(Setting setting) {
    this.grid = setting.grid();
    this.characters = setting.characters();
    this.tags = setting.tags();
    this.text = new TextSetter(setting);
  }

  /** As many tags whatever the page numbers are. */
  List<Piece> set(Block.Contents contents, List<Entry> entries) {
    Place origin = contents.origin();
    int title = tags.add(Role.PARAGRAPH, Tag.ROOT);
    List<Piece> pieces = new ArrayList<>(text.large(contents.title(), title, origin));
    pieces.add(Piece.blankLine(origin));
    if (!entries.isEmpty()) {
      int table = tags.add(Role.CONTENTS, Tag.ROOT);
      entries.forEach(e -> pieces.addAll(entry(e, table, origin)));
    }
    return pieces;
  }

  private List<Piece> entry(Entry entry, int table, Place origin) {
    int item = tags.add(Role.CONTENTS_ITEM, table);
    int reference = tags.add(Role.REFERENCE, item);
    int link = tags.add(Role.LINK, reference);
    double cell = grid.cell();
    double indent = (entry.level() - 1) * cell;
    double room = grid.width() - indent - (NUMBER + 2 * GAP) * cell;
    List<Line> lines =
        LineBreaker.ragged(characters.of(face(entry.level()), entry.words()), cell, room);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<Item> items = new ArrayList<>(line.runs(indent, Grid.ASCENT * cell, link));
      boolean last = i == lines.size() - 1;
      if (last) {
        addNumber(items, entry.page(), indent + line.width(), link);
      }
      items.add(
          new Item.Link(
              indent, 0, grid.width() - indent, cell, entry.target(), entry.words(), link));
      Piece piece = Piece.line(items, cell, origin);
      pieces.add(last ? piece : piece.kept());
    }
    return pieces;
  }

  private void addNumber(List<Item> items, String page, double from, int tag) {
    double cell = grid.cell();
    double start = from;
    double end = grid.width();
    if (!page.isEmpty()) {
      Line number = line(characters.of(Face.BODY, page), cell);
      end -= number.width();
      items.addAll(number.runs(end, Grid.ASCENT * cell, tag));
    }
    List<Glyph> dot = characters.of(Face.SONG, DOT);
    double step = cell / 2;
    start = Math.ceil((start + GAP * cell) / step - EPSILON) * step;
    int count = (int) Math.floor((end - GAP * cell - start) / step + EPSILON);
    if (count > 0) {
      items.addAll(
          leader(dot.getFirst(), count, step).runs(start, Grid.ASCENT * cell, Tag.ARTIFACT));
    }
  }

  /** Dots that stand under one another in all lines. */
  private Line leader(Glyph dot, int count, double step) {
    double[] offsets = new double[count];
    double ink = dot.em() * Grid.SMALL_SIZE;
    for (int i = 0; i < count; i++) {
      offsets[i] = i * step + (step - ink) / 2;
    }
    return new Line(Collections.nCopies(count, dot), offsets, Grid.SMALL_SIZE, count * step);
  }

  private Line line(List<Glyph> glyphs, double size) {
    return LineBreaker.ragged(glyphs, size, grid.width()).getFirst();
  }

  private static Face face(int level) {
    return level == 1 ? Face.HEI : Face.BODY;
  }
}
