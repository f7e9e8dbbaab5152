package cn.jiping.ui.step.organization;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.service.sheet.OrganizationSheet;
import cn.jiping.ui.kit.table.CheckColumn;
import cn.jiping.ui.kit.table.ChoiceColumn;
import cn.jiping.ui.kit.table.Column;
import cn.jiping.ui.kit.table.NumberColumn;
import cn.jiping.ui.kit.table.TextColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The columns of the list of organizations. The grade stands beside the name, so that it is in
 * sight without scrolling.
 */
final class OrganizationColumns {
  private static final Texts TEXTS = Texts.of(OrganizationColumns.class);
  private static final int MEMBER_DIGITS = 7;

  private OrganizationColumns() {}

  /**
   * @param grades the grades of the report now
   */
  static List<Column<PartyOrganization>> of(Supplier<List<String>> grades) {
    return List.of(
        text(Attribute.FULL_NAME, 246, false),
        new ChoiceColumn<>(
            TEXTS.get("column.grade"),
            76,
            synonyms("grade"),
            o -> o.grading().grade(),
            (o, grade) -> o.withGrading(o.grading().withGrade(grade)),
            grades),
        new ChoiceColumn<>(
            TEXTS.get("column.previous"),
            76,
            synonyms("previous"),
            o -> o.grading().previous(),
            (o, grade) -> o.withGrading(o.grading().withPrevious(grade)),
            grades),
        text(Attribute.TYPE, 92, true).offering(TEXTS.list("types")),
        text(Attribute.FIELD, 104, true).offering(TEXTS.list("fields")),
        text(Attribute.COMMUNITY, 90, true),
        members(),
        new CheckColumn<>(
            TEXTS.get("column.standardised"),
            88,
            synonyms("standardised"),
            PartyOrganization::standardised,
            PartyOrganization::withStandardised),
        text(Attribute.SECRETARY, 80, false),
        text(Attribute.PARENT, 180, true),
        text(Attribute.SHORT_NAME, 120, false));
  }

  private static TextColumn<PartyOrganization> text(
      Attribute attribute, double width, boolean recall) {
    return new TextColumn<>(
        TEXTS.get("column." + attribute),
        width,
        synonyms(attribute.name()),
        o -> o.text(attribute),
        (o, value) -> o.with(attribute, value),
        List.of(),
        recall);
  }

  private static NumberColumn<PartyOrganization> members() {
    return new NumberColumn<>(
        TEXTS.get("column.members"),
        66,
        synonyms("members"),
        o ->
            o.members().isPresent()
                ? Optional.of(BigDecimal.valueOf(o.members().getAsInt()))
                : Optional.empty(),
        (o, number) ->
            o.withMembers(
                number.map(n -> OptionalInt.of(n.intValueExact())).orElse(OptionalInt.empty())),
        MEMBER_DIGITS,
        0);
  }

  /** The same heads as in a file; grades don't matter for them. */
  private static List<String> synonyms(String key) {
    return OrganizationSheet.table(new GradeScheme(List.of())).synonyms(TEXTS.get("column." + key));
  }
}
