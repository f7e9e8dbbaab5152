package cn.jiping.output.preview;

import cn.jiping.output.typeset.Item;
import cn.jiping.output.typeset.Page;
import cn.jiping.output.typeset.Tag;
import cn.jiping.service.Pages.Box;
import cn.jiping.service.Pages.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Seeks text on set pages. Each paragraph, heading or cell is one text, also over ends of lines and
 * pages; page numbers and repeated heads of tables are none.
 */
final class TextSearch {
  /** From the upper edge of a character to its baseline, in em, a little more than its ink. */
  private static final double ASCENT = 0.95;

  /** Height of a hit in em. */
  private static final double HEIGHT = 1.2;

  private final Map<Integer, List<Spot>> texts = new LinkedHashMap<>();

  /** A character and where it stands. */
  private record Spot(int code, int page, Item.GlyphRun run, int index) {
    private double left() {
      return run.x() + run.offsets()[index];
    }

    private double right() {
      return left() + run.glyphs().get(index).em() * run.size();
    }
  }

  private final List<Page> pages;

  TextSearch(List<Page> pages) {
    this.pages = pages;
    for (int page = 0; page < pages.size(); page++) {
      for (Item item : pages.get(page).items()) {
        if (item instanceof Item.GlyphRun run && run.tag() != Tag.ARTIFACT) {
          add(page, run);
        }
      }
    }
  }

  private void add(int page, Item.GlyphRun run) {
    List<Spot> text = texts.computeIfAbsent(run.tag(), tag -> new ArrayList<>());
    for (int i = 0; i < run.glyphs().size(); i++) {
      int code = run.glyphs().get(i).codePoint();
      if (counts(code)) {
        text.add(new Spot(plain(code), page, run, i));
      }
    }
  }

  /** All hits that do not overlap, in reading order. */
  List<Hit> find(String wanted) {
    int[] codes = wanted.codePoints().filter(TextSearch::counts).map(TextSearch::plain).toArray();
    List<Hit> hits = new ArrayList<>();
    if (codes.length > 0) {
      texts.values().forEach(text -> find(text, codes, hits));
    }
    return hits;
  }

  private void find(List<Spot> text, int[] codes, List<Hit> hits) {
    int at = 0;
    while (at + codes.length <= text.size()) {
      if (startsWith(text, at, codes)) {
        hits.add(new Hit(boxes(text.subList(at, at + codes.length))));
        at += codes.length;
      } else {
        at++;
      }
    }
  }

  private static boolean startsWith(List<Spot> text, int at, int[] codes) {
    for (int i = 0; i < codes.length; i++) {
      if (text.get(at + i).code() != codes[i]) {
        return false;
      }
    }
    return true;
  }

  /** One box a line. */
  private List<Box> boxes(List<Spot> spots) {
    List<Box> boxes = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= spots.size(); i++) {
      if (i == spots.size() || !sameLine(spots.get(i - 1), spots.get(i))) {
        boxes.add(box(pages, spots.get(from), spots.get(i - 1)));
        from = i;
      }
    }
    return boxes;
  }

  private static boolean sameLine(Spot a, Spot b) {
    return a.page() == b.page() && a.run().y() == b.run().y();
  }

  private static Box box(List<Page> pages, Spot first, Spot last) {
    double size = first.run().size();
    double top = first.run().y() - ASCENT * size;
    double width = last.right() - first.left();
    return Boxes.onPaper(
        pages.get(first.page()), first.page(), first.left(), top, width, HEIGHT * size);
  }

  private static boolean counts(int code) {
    return !Character.isWhitespace(code) && !Character.isSpaceChar(code);
  }

  /** A full-width letter, digit or mark of ASCII as its half-width one; small letters. */
  private static int plain(int code) {
    return Character.toLowerCase(code >= 0xFF01 && code <= 0xFF5E ? code - 0xFEE0 : code);
  }
}
