package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.typeset.TypesetDocument.MissingCharacter;
import java.util.List;

/**
 * A block that is set: the same wherever it stands in a document.
 *
 * @param tags numbered from 1
 * @param missing without the name of the place
 */
record SetBlock(List<Piece> pieces, List<Tag> tags, List<MissingCharacter> missing) {
  SetBlock {
    pieces = List.copyOf(pieces);
  }

  /**
   * Sets one block; a table of contents is set by {@link #of(Fonts, Grid, Block.Contents, List)}.
   */
  static SetBlock of(Fonts fonts, Grid grid, Block block) {
    Setting setting = Setting.of(grid, fonts);
    TextSetter text = new TextSetter(setting);
    List<Piece> pieces =
        switch (block) {
          case Block.Title title -> text.title(title);
          case Block.Addressee addressee -> text.addressee(addressee);
          case Block.Heading heading -> text.heading(heading);
          case Block.Paragraph paragraph -> text.paragraph(paragraph);
          case Block.Table table -> new TableSetter(setting).set(table);
          case Block.SpanTable form -> new SpanTableSetter(setting).set(form);
          case Block.Chart chart -> new ChartSetter(setting).set(chart);
          case Block.SignatureBlock signature -> new SignatureSetter(setting).set(signature);
          case Block.CoverPage cover -> new CoverSetter(setting).set(cover);
          case Block.RedHead head -> new HeadSetter(setting).set(head);
          case Block.AttachmentNote note -> new AttachmentSetter(setting).note(note);
          case Block.Attachment attachment -> new AttachmentSetter(setting).start(attachment);
          case Block.Image image -> new ImageSetter(setting).set(image);
          case Block.Imprint imprint -> List.of(new ImprintSetter(setting).set(imprint));
          case Block.Contents contents -> new ContentsSetter(setting).set(contents, List.of());
        };
    return done(setting, pieces);
  }

  static SetBlock of(
      Fonts fonts, Grid grid, Block.Contents contents, List<ContentsSetter.Entry> entries) {
    Setting setting = Setting.of(grid, fonts);
    return done(setting, new ContentsSetter(setting).set(contents, entries));
  }

  private static SetBlock done(Setting setting, List<Piece> pieces) {
    return new SetBlock(pieces, setting.tags().ofBlock(), setting.characters().missing());
  }
}
