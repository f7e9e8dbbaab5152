package cn.jiping.output.data;

import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.CheckTables.Collocation;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tables of the checks as JSON, and back. */
final class CheckTablesJson {
  private CheckTablesJson() {}

  static ObjectNode write(CheckTables tables) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode slogans = json.putArray("slogans");
    for (Slogan s : tables.slogans()) {
      slogans
          .addObject()
          .put("words", s.words())
          .put("first", s.first())
          .put("last", s.last())
          .put("source", s.source());
    }
    ArrayNode collocations = json.putArray("collocations");
    for (Collocation c : tables.collocations()) {
      collocations
          .addObject()
          .put("verb", c.verb())
          .put("object", c.object())
          .put("advice", c.advice())
          .put("source", c.source());
    }
    ArrayNode confusions = json.putArray("confusions");
    for (Confusion c : tables.confusions()) {
      confusions
          .addObject()
          .put("wrong", c.wrong())
          .put("right", c.right())
          .put("unless", c.unless())
          .put("certain", c.certain())
          .put("source", c.source());
    }
    return json;
  }

  static CheckTables read(Fields f) {
    return new CheckTables(
        f.list(
            "slogans",
            s ->
                new Slogan(s.text("words"), s.number("first"), s.number("last"), s.text("source"))),
        f.list(
            "collocations",
            c ->
                new Collocation(
                    c.text("verb"), c.text("object"), c.text("advice"), c.text("source"))),
        f.list(
            "confusions",
            c ->
                new Confusion(
                    c.text("wrong"),
                    c.text("right"),
                    c.text("unless"),
                    c.flag("certain"),
                    c.text("source"))));
  }
}
