package cn.jiping.output.data;

import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Heading.Insert;
import cn.jiping.domain.report.Heading.Kind;
import cn.jiping.domain.report.Outline;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An outline as JSON, and back. Of a shipped one, which every program has, the headings stand there
 * for other readers only; one that a unit made is written in full.
 */
final class OutlineJson {
  private OutlineJson() {}

  /**
   * What was read.
   *
   * @param own the outline, when a unit made it; else it is the shipped one of this id
   */
  record Read(String id, String name, Optional<Outline> own) {}

  static ObjectNode write(Outline outline) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", outline.id()).put("name", outline.name()).put("source", outline.source());
    if (outline.isOwn()) {
      json.put("base", outline.base());
    }
    ArrayNode headings = json.putArray("headings");
    for (Heading heading : outline.headings()) {
      write(headings.addObject(), heading, outline.isOwn());
    }
    return json;
  }

  private static void write(ObjectNode json, Heading heading, boolean full) {
    json.put("key", heading.key()).put("level", heading.level()).put("title", heading.title());
    if (full) {
      json.put("kind", heading.kind().name());
      ArrayNode inserts = json.putArray("inserts");
      heading.inserts().stream().sorted().forEach(i -> inserts.add(i.name()));
      json.put("guidance", heading.guidance());
    }
  }

  static Read read(Fields f) {
    String id = f.text("id");
    String name = f.text("name");
    String source = f.text("source");
    Optional<String> base = f.ifKnown("base", "text", text -> text);
    if (base.isEmpty()) {
      f.list(
          "headings",
          h -> {
            h.number("level");
            return h.text("key") + h.text("title");
          });
      return new Read(id, name, Optional.empty());
    }
    List<Heading> headings = f.list("headings", OutlineJson::heading);
    Outline own = new Outline(id, name, source, base.get(), headings);
    if (!own.isOwn()) {
      throw new IllegalArgumentException("own, and shipped: " + id);
    }
    return new Read(id, name, Optional.of(own));
  }

  private static Heading heading(Fields f) {
    return new Heading(
        f.text("key"),
        f.number("level"),
        f.text("title"),
        f.choice("kind", Kind.class),
        inserts(f.texts("inserts")),
        f.text("guidance"));
  }

  private static Set<Insert> inserts(List<String> names) {
    return Arrays.stream(Insert.values())
        .filter(i -> names.contains(i.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Insert.class)));
  }
}
