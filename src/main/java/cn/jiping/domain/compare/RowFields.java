package cn.jiping.domain.compare;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.WeakAndLax;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of a report, by their columns. */
final class RowFields {
  private static final RowDiff<PartyOrganization> ORGANIZATIONS =
      new RowDiff<>(
          Part.ORGANIZATIONS,
          "organization",
          o -> o.id().toString(),
          PartyOrganization::fullName,
          organizationFields());

  private static final RowDiff<WorkFigure> WORK_FIGURES =
      new RowDiff<>(
          Part.WORK_FIGURES,
          "work",
          f -> f.id().toString(),
          WorkFigure::name,
          List.of(
              new Field<>("work.name", WorkFigure::name),
              new Field<>("work.number", f -> f.number().map(BigDecimal::toPlainString).orElse("")),
              new Field<>("work.unit", WorkFigure::unit)));

  private static final RowDiff<Picture> PICTURES =
      new RowDiff<>(
          Part.ATTACHMENTS,
          "picture",
          p -> p.id().toString(),
          Picture::caption,
          List.of(
              new Field<>("picture.caption", Picture::caption),
              new Field<>("picture.file", p -> p.file().toString())));

  private RowFields() {}

  static List<Difference> funds(Report before, Report after) {
    return new RowDiff<>(
            Part.FUNDS,
            "fund",
            (FundLine l) -> l.id().toString(),
            FundLine::category,
            fundFields(after.amountUnit()))
        .between(before.fundLines(), after.fundLines());
  }

  static List<Difference> organizations(Report before, Report after) {
    return ORGANIZATIONS.between(before.organizations(), after.organizations());
  }

  static List<Difference> workFigures(Report before, Report after) {
    return WORK_FIGURES.between(before.workFigures(), after.workFigures());
  }

  static List<Difference> pictures(Report before, Report after) {
    return PICTURES.between(before.attachments().pictures(), after.attachments().pictures());
  }

  private static List<Field<FundLine>> fundFields(AmountUnit unit) {
    List<Field<FundLine>> fields = new ArrayList<>();
    fields.add(new Field<>("fund.category", FundLine::category));
    fields.add(new Field<>("fund.source", FundLine::source));
    for (Measure measure : Measure.values()) {
      fields.add(
          new Field<>(
              "measure." + measure,
              l -> l.amount(measure).map(m -> unit.formatExact(m) + unit.label()).orElse("")));
    }
    fields.add(new Field<>("fund.note", FundLine::note));
    return fields;
  }

  private static List<Field<PartyOrganization>> organizationFields() {
    List<Field<PartyOrganization>> fields = new ArrayList<>();
    for (Attribute attribute : Attribute.values()) {
      fields.add(new Field<>("organization." + attribute, o -> o.text(attribute)));
    }
    fields.add(
        new Field<>(
            "organization.members",
            o -> o.members().isPresent() ? Integer.toString(o.members().getAsInt()) : ""));
    fields.add(
        new Field<>(
            "organization.standardised",
            o -> o.standardised() ? VersionDiff.TEXTS.get("yes") : ""));
    fields.add(new Field<>("grading.grade", o -> o.grading().grade()));
    fields.add(new Field<>("grading.previous", o -> o.grading().previous()));
    fields.add(new Field<>("grading.reason", o -> o.grading().reason()));
    fields.add(new Field<>("grading.problems", o -> o.grading().problems()));
    for (Grading.Step step : Grading.Step.values()) {
      fields.add(Field.date("grading." + step, o -> o.grading().date(step)));
    }
    fields.add(
        new Field<>("weak", o -> o.weakAndLax().isPresent() ? VersionDiff.TEXTS.get("yes") : ""));
    fields.add(weak("weak.listed", w -> w.listedOn().map(Object::toString).orElse("")));
    fields.add(weak("weak.secretary", WeakAndLax::firstSecretary));
    fields.add(weak("weak.plan", WeakAndLax::plan));
    fields.add(weak("weak.closed", w -> w.closedOn().map(Object::toString).orElse("")));
    return List.copyOf(fields);
  }

  private static Field<PartyOrganization> weak(String key, Function<WeakAndLax, String> value) {
    return new Field<>(key, o -> o.weakAndLax().map(value).orElse(""));
  }

  /** Notes that are new or gone. */
  static List<Difference> notes(Report before, Report after) {
    List<Difference> differences = new ArrayList<>();
    List<FindingNote> gone = new ArrayList<>(before.findingNotes());
    for (FindingNote note : after.findingNotes()) {
      if (!gone.remove(note)) {
        Place place = new Place(note.part(), note.item(), 0, 0);
        differences.add(Difference.of(place, noteName(note), "", noteText(note)));
      }
    }
    for (FindingNote note : gone) {
      Place place = Place.of(note.part());
      differences.add(Difference.of(place, noteName(note), noteText(note), ""));
    }
    return differences;
  }

  private static String noteName(FindingNote note) {
    return VersionDiff.TEXTS.get("note", note.rule(), note.about());
  }

  private static String noteText(FindingNote note) {
    String decision = VersionDiff.TEXTS.get("note." + note.decision());
    return VersionDiff.TEXTS.get("note.text", decision, note.reason(), note.by());
  }
}
