package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block.Face;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.font.Glyph;
import cn.jiping.output.typeset.TypesetDocument.MissingCharacter;
import java.util.ArrayList;
import java.util.List;

/** Turns the texts of a block into glyphs, and notes where a character has none. */
final class Characters {
  private static final String SENTENCE_ENDS = "。！？；\n";

  /** Characters shown on either side of a missing one, at most. */
  private static final int CONTEXT = 12;

  private final Fonts fonts;
  private final List<MissingCharacter> missing = new ArrayList<>();

  Characters(Fonts fonts) {
    this.fonts = fonts;
  }

  List<Glyph> of(Face face, String text) {
    List<Glyph> glyphs = fonts.glyphs(face, text);
    for (Glyph glyph : glyphs) {
      if (glyph.isMissing()) {
        missing.add(note(glyph.codePoint(), text));
      }
    }
    return glyphs;
  }

  List<MissingCharacter> missing() {
    return missing.stream().distinct().toList();
  }

  /** Where in the document it stands is known to the typesetter. */
  private MissingCharacter note(int codePoint, String text) {
    int at = text.indexOf(codePoint);
    int from = at;
    while (from > 0 && at - from < CONTEXT && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = at + Character.charCount(codePoint);
    while (to < text.length() && to - at < CONTEXT && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return new MissingCharacter(codePoint, "", text.substring(from, to));
  }
}
