package cn.jiping.output.typeset;

import java.util.ArrayList;
import java.util.List;

/** Collects the structure while the document is set. */
final class Tags {
  private final List<Tag> all = new ArrayList<>();
  private int depth;

  Tags() {
    all.add(new Tag(Role.DOCUMENT, -1, 0, ""));
  }

  List<Tag> all() {
    return List.copyOf(all);
  }

  int add(Role role, int parent) {
    return add(new Tag(role, parent, 0, ""));
  }

  int addFigure(String alternative) {
    return add(new Tag(Role.FIGURE, Tag.ROOT, 0, alternative));
  }

  /** The title is the first heading, and the others lie under it. */
  int addTitle() {
    depth = 1;
    return add(Role.H1, Tag.ROOT);
  }

  /** Headings never skip a level on the way down (ISO 14289-1, 7.4.2). */
  int addHeading(int level, String text) {
    int offset = hasTitle() ? 1 : 0;
    depth = Math.min(level + offset, depth + 1);
    return add(new Tag(Role.heading(depth), Tag.ROOT, level, text));
  }

  private boolean hasTitle() {
    return all.size() > 1 && all.get(1).role() == Role.H1 && all.get(1).level() == 0;
  }

  private int add(Tag tag) {
    all.add(tag);
    return all.size() - 1;
  }
}
