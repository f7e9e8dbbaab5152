package cn.jiping.output.typeset;

import cn.jiping.domain.document.Document;
import java.util.List;

/**
 * A document set on pages, ready to be drawn on anything.
 *
 * @param grid of its pages that are not turned
 * @param tags the structure; items name its parts by number
 * @param missing characters that no font has; boxes stand in their places
 */
public record TypesetDocument(
    Document document,
    Grid grid,
    List<Page> pages,
    List<Tag> tags,
    List<MissingCharacter> missing) {
  public TypesetDocument {
    pages = List.copyOf(pages);
    tags = List.copyOf(tags);
    missing = List.copyOf(missing);
  }

  /**
   * A character that no font has.
   *
   * @param section heading under which it stands, or what else it stands in
   * @param sentence the words around it
   */
  public record MissingCharacter(int codePoint, String section, String sentence) {}
}
