package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Place;
import cn.jiping.output.font.Fonts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Documents for tests, and what stands on their pages. */
public final class Typeset {
  public static final Fonts FONTS = new Fonts();
  static final Place PLACE = Place.section("basics");

  private Typeset() {}

  public static Document document(List<Block> blocks) {
    return new Document("试验", "某街道办事处", "试验", PageSetup.STANDARD, blocks, List.of());
  }

  static List<Page> pages(Block... blocks) {
    return new Typesetter(FONTS).set(document(Arrays.asList(blocks))).pages();
  }

  /** A paragraph of exactly so many full lines. */
  static Block paragraph(int lines) {
    return Block.Paragraph.of(PLACE, "国".repeat(28 * lines - 2));
  }

  static Block heading(int level, String label, String text) {
    return new Block.Heading(PLACE, level, label, text);
  }

  /** Text by baseline, from top to bottom; the page number is not counted. */
  static Map<Double, String> lines(Page page) {
    Map<Double, String> lines = new TreeMap<>();
    for (Item item : page.items()) {
      if (item instanceof Item.GlyphRun run) {
        lines.merge(Math.round(run.y() * 100) / 100.0, run.text(), String::concat);
      }
    }
    return new LinkedHashMap<>(lines);
  }

  static List<String> texts(Page page) {
    return List.copyOf(lines(page).values());
  }

  /** The first run that holds this text. */
  static Item.GlyphRun run(List<Page> pages, String text) {
    return pages.stream()
        .flatMap(p -> Stream.concat(p.items().stream(), p.furniture().stream()))
        .filter(i -> i instanceof Item.GlyphRun run && run.text().contains(text))
        .map(i -> (Item.GlyphRun) i)
        .findFirst()
        .orElseThrow();
  }

  /** Right edge of a run in pt. */
  static double right(Item.GlyphRun run) {
    int last = run.glyphs().size() - 1;
    return run.x() + run.offsets()[last] + run.glyphs().get(last).em() * run.size();
  }
}
