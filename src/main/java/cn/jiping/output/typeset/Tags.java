package cn.jiping.output.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the structure. Each block is set with tags of its own, numbered from 1 under {@link
 * Tag#ROOT}; the document's structure is those of its blocks one after the other.
 */
final class Tags {
  private final List<Tag> all = new ArrayList<>();
  private int depth;
  private boolean titled;

  Tags() {
    all.add(new Tag(Role.DOCUMENT, -1, 0, ""));
  }

  List<Tag> all() {
    return List.copyOf(all);
  }

  /** Those of a block, without the root. */
  List<Tag> ofBlock() {
    return List.copyOf(all.subList(1, all.size()));
  }

  int add(Role role, int parent) {
    return add(new Tag(role, parent, 0, ""));
  }

  int add(Role role, int parent, String text) {
    return add(new Tag(role, parent, 0, text));
  }

  /** A cell of a table. */
  int addCell(Role role, int row, Tag.Span span) {
    return add(new Tag(role, row, 0, "", span));
  }

  int addFigure(String alternative) {
    return add(Role.FIGURE, Tag.ROOT, alternative);
  }

  /** The title is the first heading, and the others lie under it. */
  int addTitle() {
    return add(Role.H1, Tag.ROOT);
  }

  /**
   * @param level 1–3
   */
  int addHeading(int level, String text) {
    return add(new Tag(Role.H1, Tag.ROOT, level, text));
  }

  /**
   * Adds the tags of a block.
   *
   * @return how much higher their numbers are here
   */
  int append(List<Tag> block) {
    int shift = all.size() - 1;
    for (Tag tag : block) {
      int parent = tag.parent() == Tag.ROOT ? Tag.ROOT : tag.parent() + shift;
      all.add(new Tag(role(tag), parent, tag.level(), tag.text(), tag.span()));
    }
    return shift;
  }

  /** Headings never skip a level on the way down (ISO 14289-1, 7.4.2). */
  private Role role(Tag tag) {
    if (tag.role() != Role.H1) {
      return tag.role();
    }
    titled |= tag.level() == 0;
    depth = tag.level() == 0 ? 1 : Math.min(tag.level() + (titled ? 1 : 0), depth + 1);
    return Role.heading(depth);
  }

  private int add(Tag tag) {
    all.add(tag);
    return all.size() - 1;
  }
}
