package cn.jiping.ui.step.organization;

import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import java.util.Arrays;
import java.util.List;

/**
 * Which organizations are shown; an empty text lets all through.
 *
 * @param words words that each must occur in some text of the organization
 * @param ungraded shows only those without a grade
 */
record OrganizationFilter(
    String words, String type, String field, String community, String grade, boolean ungraded) {

  static final OrganizationFilter ALL = new OrganizationFilter("", "", "", "", "", false);

  boolean lets(PartyOrganization organization) {
    return Arrays.stream(words.strip().split("\\s+")).allMatch(w -> occurs(organization, w))
        && is(organization, Attribute.TYPE, type)
        && is(organization, Attribute.FIELD, field)
        && is(organization, Attribute.COMMUNITY, community)
        && (grade.isEmpty() || organization.grading().grade().strip().equals(grade))
        && (!ungraded || organization.grading().grade().isBlank());
  }

  private static boolean occurs(PartyOrganization organization, String word) {
    return Arrays.stream(Attribute.values()).anyMatch(a -> organization.text(a).contains(word));
  }

  private static boolean is(PartyOrganization organization, Attribute attribute, String value) {
    return value.isEmpty() || organization.text(attribute).strip().equals(value);
  }

  /** The values of an attribute that occur, each once, in order of first appearance. */
  static List<String> values(List<PartyOrganization> organizations, Attribute attribute) {
    return organizations.stream()
        .map(o -> o.text(attribute).strip())
        .filter(v -> !v.isEmpty())
        .distinct()
        .toList();
  }
}
