package cn.jiping.output.typeset;

import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.output.font.Fonts;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sets a document on pages after GB/T 9704-2012. Thread-safe. Blocks that did not change since the
 * document set before are not set again.
 */
public final class Typesetter {
  private final Fonts fonts;
  private final AtomicReference<SetBlocks> last = new AtomicReference<>(new SetBlocks());

  public Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  /** The pages; a character that no font has is a box, and listed. */
  public TypesetDocument set(Document document) {
    PageSetup setup = document.setup();
    SetBlocks blocks = last.get().next();
    Fonts chosen = fonts.of(setup.fontSource(), setup.figureFace());
    TypesetDocument set = new Assembly(document, chosen, blocks).set();
    last.set(blocks);
    return set;
  }
}
