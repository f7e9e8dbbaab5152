package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Face;
import cn.jiping.output.image.PictureSize;
import java.util.ArrayList;
import java.util.List;

/** Sets a picture in the middle, as large as there is use for, with its caption under it. */
final class ImageSetter {
  private static final double ABOVE = 8;
  private static final double CAPTION_GAP = 4;
  private static final double CAPTION_LEADING = 1.4;

  /** A picture is not enlarged beyond this: 96 dots an inch. */
  private static final double LARGEST_DOT = 0.75;

  /** What is upright like this is a scanned sheet and gets a page; of the others two fit on one. */
  private static final double SHEET = 1.2;

  /** Lines that mark and title of an attachment take. */
  private static final int TITLE_LINES = 4;

  private final Grid grid;
  private final Characters characters;
  private final Tags tags;

  ImageSetter(Setting setting) {
    this.grid = setting.grid();
    this.characters = setting.characters();
    this.tags = setting.tags();
  }

  List<Piece> set(Block.Image image) {
    List<Line> caption =
        LineBreaker.ragged(
            characters.of(Face.BODY, image.caption()), Grid.SMALL_SIZE, grid.width());
    double captionHeight =
        caption.isEmpty() ? 0 : CAPTION_GAP + caption.size() * CAPTION_LEADING * Grid.SMALL_SIZE;
    PictureSize size = PictureSize.of(image.file());
    double page = grid.height() - TITLE_LINES * grid.pitch() - ABOVE;
    boolean sheet = size.height() > SHEET * size.width();
    double room = (sheet ? page : page / 2 - ABOVE) - captionHeight;
    double scale =
        Math.min(LARGEST_DOT, Math.min(grid.width() / size.width(), room / size.height()));
    double width = size.width() * scale;
    double height = size.height() * scale;
    int tag = tags.addFigure(image.alternative());
    List<Item> items = new ArrayList<>();
    items.add(new Item.Picture((grid.width() - width) / 2, 0, width, height, image, tag));
    double y = height + CAPTION_GAP;
    if (!caption.isEmpty()) {
      int words = tags.add(Role.PARAGRAPH, Tag.ROOT);
      for (Line line : caption) {
        double x = (grid.width() - line.width()) / 2;
        items.addAll(line.runs(x, y + Grid.ASCENT * Grid.SMALL_SIZE, words));
        y += CAPTION_LEADING * Grid.SMALL_SIZE;
      }
    }
    return List.of(
        Piece.free(List.of(), ABOVE, image.origin()),
        Piece.free(items, height + captionHeight, image.origin()));
  }
}
