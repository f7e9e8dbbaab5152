package cn.jiping.domain.report;

import java.util.List;
import java.util.Optional;

/**
 * An outline (提纲): the headings of a report in order. One that is shipped never changes; a unit's
 * own is a copy of one, under an id of its own, of which a heading keeps its key while it is
 * reworded or moved.
 *
 * @param id short name, e.g. {@code 2011}
 * @param name what the clerk sees
 * @param source the regulation it comes from; may be empty
 * @param base id of the shipped outline that it is, or was copied from: by it, texts find their way
 *     into another outline
 */
public record Outline(String id, String name, String source, String base, List<Heading> headings) {
  public Outline {
    headings = List.copyOf(headings);
    long keys = headings.stream().map(Heading::key).distinct().count();
    if (keys != headings.size()) {
      throw new IllegalArgumentException("a key twice in outline " + id);
    }
    OutlineText.requireKey(id);
    OutlineText.requireKey(base);
    OutlineText.requireCell(name);
    OutlineText.requireCell(source);
  }

  /** One that is shipped. */
  public Outline(String id, String name, String source, List<Heading> headings) {
    this(id, name, source, id, headings);
  }

  public Optional<Heading> heading(String key) {
    return headings.stream().filter(h -> h.key().equals(key)).findFirst();
  }

  /** Made by the unit, not shipped with the program. */
  public boolean isOwn() {
    return !id.equals(base);
  }

  /** The unit's own copy, to be changed. */
  public Outline copy(String newId, String newName) {
    return new Outline(newId, OutlineText.cell(newName), source, base, headings);
  }

  public Outline withName(String value) {
    return new Outline(id, OutlineText.cell(value), source, base, headings);
  }

  public Outline withHeadings(List<Heading> value) {
    return new Outline(id, name, source, base, value);
  }
}
