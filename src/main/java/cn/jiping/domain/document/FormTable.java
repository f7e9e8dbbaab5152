package cn.jiping.domain.document;

import java.util.List;

/**
 * A form made of a report.
 *
 * @param unresolved references to figures without a value that stand in it
 */
public record FormTable(Block.SpanTable table, List<Document.UnresolvedReference> unresolved) {
  public FormTable {
    unresolved = List.copyOf(unresolved);
  }
}
