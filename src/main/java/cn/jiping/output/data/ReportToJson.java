package cn.jiping.output.data;

import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.Imprint;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.RedHead;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Version;
import cn.jiping.domain.report.WeakAndLax;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report as a tree of JSON; {@link ReportFromJson} is the way back. Amounts, dates and decimals
 * are strings, so that no reader makes them inexact; what is not known is left out.
 */
final class ReportToJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Function<List<Picture>, List<PictureNames.Named>> pictureNames;

  /**
   * @param pictureNames what the files of pictures are called
   */
  ReportToJson(Function<List<Picture>, List<PictureNames.Named>> pictureNames) {
    this.pictureNames = pictureNames;
  }

  /**
   * @param json what it is added to
   */
  ObjectNode of(Report r, ObjectNode json) {
    json.put("id", r.id().toString());
    json.put("year", r.year());
    json.set("outline", OutlineJson.write(r.outline()));
    json.set(
        "unit", object().put("name", r.unit().name()).put("department", r.unit().department()));
    json.set(
        "cover",
        object()
            .put("title", r.cover().title())
            .put("projectName", r.cover().projectName())
            .put("addressee", r.cover().addressee()));
    json.put("amountUnit", r.amountUnit().name());
    json.set("sections", list(r.sections(), ReportToJson::section));
    json.put("unplacedText", r.unplacedText());
    json.set("fundLines", list(r.fundLines(), ReportToJson::fundLine));
    json.set("gradeScheme", list(r.gradeScheme().grades(), JSON::stringNode));
    json.set("organizations", list(r.organizations(), ReportToJson::organization));
    json.set(
        "typedTally",
        list(r.typedTally(), c -> object().put("grade", c.grade()).put("count", c.count())));
    json.set("workFigures", list(r.workFigures(), ReportToJson::workFigure));
    json.set("evaluation", EvaluationToJson.evaluation(r.evaluation()));
    json.set("signature", signature(r.signature()));
    json.set("presentation", presentation(r.presentation()));
    json.set("attachments", attachments(r.attachments()));
    json.set("findingNotes", list(r.findingNotes(), ReportToJson::findingNote));
    json.set("version", version(r.version()));
    return json;
  }

  static ObjectNode object() {
    return JSON.objectNode();
  }

  static <T> ArrayNode list(List<T> values, Function<T, JsonNode> value) {
    ArrayNode list = JSON.arrayNode();
    values.forEach(v -> list.add(value.apply(v)));
    return list;
  }

  static void known(ObjectNode json, String name, Optional<?> value) {
    value.ifPresent(v -> json.put(name, v.toString()));
  }

  private static ObjectNode section(Section s) {
    return object().put("key", s.key()).put("text", s.text()).put("carriedOver", s.carriedOver());
  }

  private static ObjectNode fundLine(FundLine l) {
    ObjectNode json = object();
    json.put("id", l.id().toString()).put("category", l.category()).put("source", l.source());
    known(json, "budget", l.budget().map(ReportToJson::yuan));
    known(json, "received", l.received().map(ReportToJson::yuan));
    known(json, "spent", l.spent().map(ReportToJson::yuan));
    return json.put("note", l.note());
  }

  static String yuan(Money money) {
    return money.yuan().toPlainString();
  }

  private static ObjectNode organization(PartyOrganization o) {
    ObjectNode json =
        object()
            .put("id", o.id().toString())
            .put("fullName", o.fullName())
            .put("shortName", o.shortName())
            .put("type", o.type())
            .put("field", o.field())
            .put("community", o.community())
            .put("parent", o.parent())
            .put("secretary", o.secretary());
    o.members().ifPresent(members -> json.put("members", members));
    json.put("standardised", o.standardised());
    json.set("grading", grading(o.grading()));
    o.weakAndLax().ifPresent(w -> json.set("weakAndLax", weakAndLax(w)));
    return json;
  }

  private static ObjectNode grading(Grading g) {
    ObjectNode json =
        object()
            .put("grade", g.grade())
            .put("previous", g.previous())
            .put("reason", g.reason())
            .put("problems", g.problems());
    known(json, "selfAssessed", g.selfAssessed());
    known(json, "reviewed", g.reviewed());
    known(json, "assessed", g.assessed());
    known(json, "approved", g.approved());
    return json;
  }

  private static ObjectNode weakAndLax(WeakAndLax w) {
    ObjectNode json = object();
    known(json, "listedOn", w.listedOn());
    json.put("firstSecretary", w.firstSecretary()).put("plan", w.plan());
    known(json, "closedOn", w.closedOn());
    return json;
  }

  private static ObjectNode workFigure(WorkFigure f) {
    ObjectNode json = object().put("id", f.id().toString()).put("name", f.name());
    known(json, "number", f.number()); // "3.50" as it was typed
    return json.put("unit", f.unit());
  }

  private static ObjectNode signature(Signature s) {
    ObjectNode json = object().put("unit", s.unit());
    known(json, "date", s.date());
    return json.put("head", s.head())
        .put("preparer", s.preparer())
        .put("phone", s.phone())
        .put("sealed", s.sealed())
        .put("form", s.form().name());
  }

  private static ObjectNode presentation(Presentation p) {
    ObjectNode json = object();
    json.set("setup", setup(p.setup()));
    json.put("cover", p.cover()).put("contents", p.contents());
    RedHead head = p.redHead();
    json.set(
        "redHead",
        object()
            .put("shown", head.shown())
            .put("issuer", head.issuer())
            .put("number", head.number())
            .put("signer", head.signer()));
    Imprint imprint = p.imprint();
    ObjectNode foot =
        object()
            .put("shown", imprint.shown())
            .put("copiesTo", imprint.copiesTo())
            .put("printer", imprint.printer());
    known(foot, "date", imprint.date());
    json.set("imprint", foot);
    return json;
  }

  private static ObjectNode setup(PageSetup s) {
    return object()
        .put("top", length(s.top()))
        .put("bottom", length(s.bottom()))
        .put("left", length(s.left()))
        .put("right", length(s.right()))
        .put("pitch", length(s.pitch()))
        .put("numberStyle", s.numberStyle().name())
        .put("figureFace", s.figureFace().name())
        .put("fontSource", s.fontSource().name());
  }

  private static String length(double length) {
    return BigDecimal.valueOf(length).stripTrailingZeros().toPlainString();
  }

  private ObjectNode attachments(Attachments a) {
    ObjectNode json = object();
    json.put("fundDetail", a.fundDetail()).put("organizationList", a.organizationList());
    json.put("selfEvaluation", a.selfEvaluation().name());
    json.put("scoreTable", a.scoreTable().name());
    json.set("pictures", list(pictureNames.apply(a.pictures()), ReportToJson::picture));
    return json;
  }

  private static ObjectNode picture(PictureNames.Named named) {
    Picture p = named.picture();
    return object()
        .put("id", p.id().toString())
        .put("caption", p.caption())
        .put("file", named.name())
        .put("sha256", p.file().digest());
  }

  private static ObjectNode findingNote(FindingNote n) {
    return object()
        .put("rule", n.rule())
        .put("part", n.part().name())
        .put("item", n.item())
        .put("about", n.about())
        .put("decision", n.decision().name())
        .put("reason", n.reason())
        .put("by", n.by())
        .put("at", n.at().toString());
  }

  private static ObjectNode version(Version v) {
    ObjectNode json = object().put("number", v.number()).put("reason", v.reason());
    v.finalised().ifPresent(f -> json.set("finalised", finalised(f)));
    return json;
  }

  private static ObjectNode finalised(Finalised f) {
    return object()
        .put("dataDigest", f.dataDigest())
        .put("paperDigest", f.paperDigest())
        .put("at", f.at().toString())
        .put("by", f.by());
  }
}
