package cn.jiping.domain.document;

import cn.jiping.domain.report.PageSetup;
import java.util.List;

/**
 * What stands on paper.
 *
 * @param title title of the file (metadata)
 * @param author who publishes it (metadata)
 * @param subject what it is about (metadata)
 * @param setup how its pages are set up
 * @param unresolved references to figures without a value; a document with any is shown, but not
 *     printed or written to a file
 */
public record Document(
    String title,
    String author,
    String subject,
    PageSetup setup,
    List<Block> blocks,
    List<UnresolvedReference> unresolved) {
  public Document {
    blocks = List.copyOf(blocks);
    unresolved = List.copyOf(unresolved);
  }

  /**
   * A reference without a value.
   *
   * @param section the heading under which it stands, what of the cover, or of which form and where
   *     it is typed
   * @param name the name between the braces
   */
  public record UnresolvedReference(String section, String name) {}
}
