package cn.jiping.output.pdf;

import cn.jiping.output.font.FontFile;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.font.Glyph;
import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Writes the words of a chart as text, in the fonts of the pages and their fallback. */
final class ChartText implements IPdfBoxGraphics2DFontTextDrawer {
  private final Fonts fonts;
  private final SubsetFonts subsets;

  ChartText(Fonts fonts, SubsetFonts subsets) {
    this.fonts = fonts;
    this.subsets = subsets;
  }

  @Override
  public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
    return true;
  }

  /** What is measured is what AWT measures: the same widths of the same font. */
  @Override
  public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
    return env.getCalculationGraphics().getFontMetrics(font);
  }

  @Override
  public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env)
      throws IOException {
    Font font = (Font) text.getAttribute(TextAttribute.FONT);
    double size = (font == null ? env.getFont() : font).getSize2D();
    Paint paint = (Paint) text.getAttribute(TextAttribute.FOREGROUND);
    env.applyPaint(paint == null ? env.getPaint() : paint, new Rectangle());
    List<Glyph> glyphs = fonts.glyphs(Fonts.CHART, characters(text));
    StringBuilder out = new StringBuilder("BT 1 0 0 -1 0 0 Tm ");
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || glyphs.get(i).font() != glyphs.get(from).font()) {
        show(out, glyphs.subList(from, i), size);
        from = i;
      }
    }
    append(env.getContentStream(), out.append("ET\n"));
    env.getResources().getCOSObject().setItem(COSName.FONT, subsets.resources());
  }

  private void show(StringBuilder out, List<Glyph> glyphs, double size) {
    FontFile file = glyphs.getFirst().font();
    double[] offsets = new double[glyphs.size()];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = offsets[i - 1] + glyphs.get(i - 1).em() * size;
    }
    subsets.select(out, file, size);
    subsets.show(out, file, size, new ArrayList<>(glyphs), offsets);
    out.append(' ');
  }

  /** PDFBox shows text only in fonts of its own making; ours are shared by all pages. */
  @SuppressWarnings("deprecation")
  private static void append(PDPageContentStream stream, StringBuilder operators)
      throws IOException {
    stream.appendRawCommands(operators.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private static String characters(AttributedCharacterIterator text) {
    StringBuilder characters = new StringBuilder();
    for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
      characters.append(c);
    }
    return characters.toString();
  }
}
