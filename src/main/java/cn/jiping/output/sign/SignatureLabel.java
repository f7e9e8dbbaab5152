package cn.jiping.output.sign;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.output.font.FontFile;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.font.Glyph;
import cn.jiping.output.typeset.Item;
import cn.jiping.output.typeset.Page;
import cn.jiping.output.typeset.Role;
import cn.jiping.output.typeset.Tag;
import cn.jiping.output.typeset.TypesetDocument;
import cn.jiping.service.Pages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The line at the foot of the last page that says who signed and when. It is text like any other,
 * so that it is printed, read aloud, and covered by the signature.
 */
public final class SignatureLabel {
  private static final Texts TEXTS = Texts.of(SignatureLabel.class);
  private static final double MM = 72 / 25.4;

  /** Size in pt; less when the name is very long. */
  private static final double SIZE = 9;

  /**
   * From the paper's lower edge to the baseline: below the page number, and where every printer
   * still prints.
   */
  private static final double ABOVE_EDGE = 14 * MM;

  private static final double MAX_WIDTH = Pages.WIDTH - 2 * 28 * MM;

  /** The document itself is the first of its tags. */
  private static final int DOCUMENT = 0;

  /** Stands for a character of the name that no font has: the certificate can't be changed. */
  private static final int UNKNOWN = 0xFF1F;

  private SignatureLabel() {}

  /** The document with the line on its last page. */
  public static TypesetDocument on(
      TypesetDocument typeset, Fonts fonts, String signer, LocalDate date) {
    List<Tag> tags = new ArrayList<>(typeset.tags());
    tags.add(new Tag(Role.PARAGRAPH, DOCUMENT, 0, ""));
    List<Glyph> glyphs = glyphs(fonts, TEXTS.get("label", signer, day(date)));
    List<Page> pages = new ArrayList<>(typeset.pages());
    Page last = pages.removeLast();
    List<Item> furniture = new ArrayList<>(last.furniture());
    furniture.addAll(runs(glyphs, tags.size() - 1));
    pages.add(new Page(last.number(), last.lay(), last.items(), furniture, last.regions()));
    return new TypesetDocument(typeset.document(), typeset.grid(), pages, tags, typeset.missing());
  }

  /** A date as it is written in Chinese. */
  static String day(LocalDate date) {
    return TEXTS.get("day", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private static List<Glyph> glyphs(Fonts fonts, String text) {
    return fonts.glyphs(Face.SONG, text).stream()
        .map(g -> g.isMissing() ? fonts.glyph(Face.SONG, UNKNOWN) : g)
        .toList();
  }

  /** One line in the middle, a run for each glyph that needs another font than the one before. */
  private static List<Item> runs(List<Glyph> glyphs, int tag) {
    double em = width(glyphs);
    double size = Math.min(SIZE, MAX_WIDTH / em);
    double x = (Pages.WIDTH - em * size) / 2;
    List<Item> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || glyphs.get(i).font() != glyphs.get(from).font()) {
        List<Glyph> part = glyphs.subList(from, i);
        runs.add(run(part, size, x, tag));
        x += width(part) * size;
        from = i;
      }
    }
    return runs;
  }

  private static Item run(List<Glyph> glyphs, double size, double x, int tag) {
    double[] offsets = new double[glyphs.size()];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = offsets[i - 1] + glyphs.get(i - 1).em() * size;
    }
    FontFile font = glyphs.getFirst().font();
    double baseline = Pages.HEIGHT - ABOVE_EDGE;
    return new Item.GlyphRun(
        font, size, x, baseline, List.copyOf(glyphs), offsets, tag, Item.Ink.BLACK);
  }

  /** In em. */
  private static double width(List<Glyph> glyphs) {
    return glyphs.stream().mapToDouble(Glyph::em).sum();
  }
}
