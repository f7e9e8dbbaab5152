package cn.jiping.output.typeset;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Document;
import cn.jiping.output.font.Fonts;
import java.util.ArrayList;
import java.util.List;

/** Sets a document on pages after GB/T 9704-2012. Thread-safe. */
public final class Typesetter {
  private static final Texts TEXTS = Texts.of(Typesetter.class);

  /** Lines that go along with the signature, which never stands on a page alone. */
  private static final int LINES_BEFORE_SIGNATURE = 2;

  private final Fonts fonts;

  public Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  /** The pages; a character that no font has is a box, and listed. */
  public TypesetDocument set(Document document) {
    Characters characters = new Characters(fonts);
    Tags tags = new Tags();
    List<Piece> pieces = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.SignatureBlock) {
        keepLastLines(pieces);
      }
      pieces.addAll(pieces(block, characters, tags));
    }
    List<Page> pages = Paginator.pages(pieces, new PageNumber(fonts));
    return new TypesetDocument(document, pages, tags.all(), characters.missing());
  }

  private static List<Piece> pieces(Block block, Characters characters, Tags tags) {
    TextSetter text = new TextSetter(characters, tags);
    return switch (block) {
      case Block.Title title -> text.title(title);
      case Block.Addressee addressee -> text.addressee(addressee);
      case Block.Heading heading -> {
        characters.enter(heading.full());
        yield text.heading(heading);
      }
      case Block.Paragraph paragraph -> text.paragraph(paragraph);
      case Block.Table table -> new TableSetter(characters, tags).set(table);
      case Block.Chart chart -> new ChartSetter(characters, tags).set(chart);
      case Block.SignatureBlock signature -> {
        characters.enter(TEXTS.get("place.signature"));
        yield new SignatureSetter(characters, tags).set(signature);
      }
    };
  }

  private static void keepLastLines(List<Piece> pieces) {
    int from = Math.max(0, pieces.size() - LINES_BEFORE_SIGNATURE);
    for (int i = from; i < pieces.size(); i++) {
      pieces.set(i, pieces.get(i).kept());
    }
  }
}
