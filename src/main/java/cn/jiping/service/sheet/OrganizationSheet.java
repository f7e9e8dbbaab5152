package cn.jiping.service.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.Grading.Step;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.WeakAndLax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The party organizations with their gradings as a spreadsheet. */
public final class OrganizationSheet {
  private static final Texts TEXTS = Texts.of(OrganizationSheet.class);
  private static final int MEMBER_DIGITS = 7;
  private static final TextKind LINE = new TextKind(false);
  private static final TextKind LINES = new TextKind(true);
  private static final DateKind DATE = new DateKind();
  private static final YesNoKind YES_NO = new YesNoKind();

  private OrganizationSheet() {}

  /**
   * The table; its rows are known by their full name.
   *
   * @param scheme the grades that may be entered
   */
  public static SheetTable<PartyOrganization> table(GradeScheme scheme) {
    ChoiceKind grade = new ChoiceKind(scheme.grades());
    List<SheetColumn<PartyOrganization, ?>> columns = new ArrayList<>();
    columns.add(attribute(Attribute.FULL_NAME, 44));
    columns.add(grading("grade", 12, grade, Grading::grade, Grading::withGrade));
    columns.add(grading("previous", 12, grade, Grading::previous, Grading::withPrevious));
    columns.add(attribute(Attribute.TYPE, 14));
    columns.add(attribute(Attribute.FIELD, 16));
    columns.add(attribute(Attribute.COMMUNITY, 16));
    columns.add(
        column(
            "members",
            10,
            new NumberKind(MEMBER_DIGITS, 0, TEXTS.list("organization.members.units")),
            OrganizationSheet::members,
            OrganizationSheet::withMembers));
    columns.add(
        column(
            "standardised",
            14,
            YES_NO,
            PartyOrganization::standardised,
            PartyOrganization::withStandardised));
    columns.add(attribute(Attribute.SECRETARY, 12));
    columns.add(attribute(Attribute.PARENT, 32));
    columns.add(attribute(Attribute.SHORT_NAME, 20));
    columns.add(grading("reason", 32, LINES, Grading::reason, Grading::withReason));
    columns.add(grading("problems", 32, LINES, Grading::problems, Grading::withProblems));
    for (Step step : Step.values()) {
      columns.add(
          grading(step.name(), 18, DATE, g -> g.date(step), (g, date) -> g.withDate(step, date)));
    }
    columns.add(
        column("weak", 12, YES_NO, o -> o.weakAndLax().isPresent(), (o, on) -> weak(o, on)));
    columns.add(weak("listedOn", 12, DATE, WeakAndLax::listedOn, WeakAndLax::withListedOn));
    columns.add(
        weak(
            "firstSecretary",
            12,
            LINE,
            WeakAndLax::firstSecretary,
            WeakAndLax::withFirstSecretary));
    columns.add(weak("plan", 32, LINES, WeakAndLax::plan, WeakAndLax::withPlan));
    columns.add(weak("closedOn", 12, DATE, WeakAndLax::closedOn, WeakAndLax::withClosedOn));
    return new SheetTable<>(
        TEXTS.get("organization"),
        columns,
        true,
        PartyOrganization::id,
        PartyOrganization::blank,
        Report::organizations,
        Report::withOrganizations);
  }

  private static <V> SheetColumn<PartyOrganization, V> column(
      String key,
      int width,
      ValueKind<V> kind,
      Function<PartyOrganization, V> getter,
      BiFunction<PartyOrganization, V, PartyOrganization> with) {
    String title = TEXTS.get("organization." + key);
    List<String> also = TEXTS.list("organization." + key + ".also");
    return new SheetColumn<>(title, also, width, kind, getter, with);
  }

  private static SheetColumn<PartyOrganization, ?> attribute(Attribute attribute, int width) {
    return column(
        attribute.name(),
        width,
        LINE,
        o -> o.text(attribute),
        (o, text) -> o.with(attribute, text));
  }

  private static <V> SheetColumn<PartyOrganization, V> grading(
      String key,
      int width,
      ValueKind<V> kind,
      Function<Grading, V> getter,
      BiFunction<Grading, V, Grading> with) {
    return column(
        key,
        width,
        kind,
        o -> getter.apply(o.grading()),
        (o, value) -> o.withGrading(with.apply(o.grading(), value)));
  }

  /** Of an organization that is not on the list, nothing is said of it; a value puts it there. */
  private static <V> SheetColumn<PartyOrganization, V> weak(
      String key,
      int width,
      ValueKind<V> kind,
      Function<WeakAndLax, V> getter,
      BiFunction<WeakAndLax, V, WeakAndLax> with) {
    V none = getter.apply(WeakAndLax.NONE);
    return column(
        key,
        width,
        kind,
        o -> o.weakAndLax().map(getter).orElse(none),
        (o, value) ->
            o.weakAndLax().isEmpty() && value.equals(none)
                ? o
                : o.withWeakAndLax(
                    Optional.of(with.apply(o.weakAndLax().orElse(WeakAndLax.NONE), value))));
  }

  private static PartyOrganization weak(PartyOrganization organization, boolean on) {
    return organization.weakAndLax().isPresent() == on
        ? organization
        : organization.withWeakAndLax(on ? Optional.of(WeakAndLax.NONE) : Optional.empty());
  }

  private static Optional<BigDecimal> members(PartyOrganization organization) {
    OptionalInt members = organization.members();
    return members.isPresent()
        ? Optional.of(BigDecimal.valueOf(members.getAsInt()))
        : Optional.empty();
  }

  private static PartyOrganization withMembers(
      PartyOrganization organization, Optional<BigDecimal> number) {
    return organization.withMembers(
        number.map(n -> OptionalInt.of(n.intValueExact())).orElse(OptionalInt.empty()));
  }
}
