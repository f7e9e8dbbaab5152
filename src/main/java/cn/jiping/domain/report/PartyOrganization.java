package cn.jiping.domain.report;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A party organization (党组织) and its grading of the year.
 *
 * @param fullName as on the seal (全称)
 * @param shortName short name; may be empty
 * @param type 党工委, 党委, 党总支, 党支部, 联合党支部
 * @param field 村改居社区, 城市社区, 机关, 两新, 学校 …
 * @param community community (社区); may be empty
 * @param parent full name of the organization above it; may be empty
 * @param secretary secretary (书记); may be empty
 * @param members number of members, 0 or more; empty when not known
 * @param standardised branch that reached the standard (规范化达标)
 */
public record PartyOrganization(
    RowId id,
    String fullName,
    String shortName,
    String type,
    String field,
    String community,
    String parent,
    String secretary,
    OptionalInt members,
    boolean standardised,
    Grading grading,
    Optional<WeakAndLax> weakAndLax) {

  /** The attributes that are plain text. */
  public enum Attribute {
    FULL_NAME,
    SHORT_NAME,
    TYPE,
    FIELD,
    COMMUNITY,
    PARENT,
    SECRETARY
  }

  /** A row with nothing in it yet. */
  public static PartyOrganization blank() {
    return blank(RowId.fresh());
  }

  /** As {@link #blank()}, with this id. */
  public static PartyOrganization blank(RowId id) {
    OptionalInt members = OptionalInt.empty();
    return new PartyOrganization(
        id, "", "", "", "", "", "", "", members, false, Grading.NONE, Optional.empty());
  }

  /** The value of a text attribute. */
  public String text(Attribute attribute) {
    return switch (attribute) {
      case FULL_NAME -> fullName;
      case SHORT_NAME -> shortName;
      case TYPE -> type;
      case FIELD -> field;
      case COMMUNITY -> community;
      case PARENT -> parent;
      case SECRETARY -> secretary;
    };
  }

  /** The same organization with one text attribute changed. */
  public PartyOrganization with(Attribute attribute, String value) {
    return new PartyOrganization(
        id,
        attribute == Attribute.FULL_NAME ? value : fullName,
        attribute == Attribute.SHORT_NAME ? value : shortName,
        attribute == Attribute.TYPE ? value : type,
        attribute == Attribute.FIELD ? value : field,
        attribute == Attribute.COMMUNITY ? value : community,
        attribute == Attribute.PARENT ? value : parent,
        attribute == Attribute.SECRETARY ? value : secretary,
        members,
        standardised,
        grading,
        weakAndLax);
  }

  public PartyOrganization withMembers(OptionalInt value) {
    return with(value, standardised, grading, weakAndLax);
  }

  public PartyOrganization withStandardised(boolean value) {
    return with(members, value, grading, weakAndLax);
  }

  public PartyOrganization withGrading(Grading value) {
    return with(members, standardised, value, weakAndLax);
  }

  public PartyOrganization withWeakAndLax(Optional<WeakAndLax> value) {
    return with(members, standardised, grading, value);
  }

  private PartyOrganization with(
      OptionalInt newMembers,
      boolean newStandardised,
      Grading newGrading,
      Optional<WeakAndLax> newWeakAndLax) {
    return new PartyOrganization(
        id,
        fullName,
        shortName,
        type,
        field,
        community,
        parent,
        secretary,
        newMembers,
        newStandardised,
        newGrading,
        newWeakAndLax);
  }

  /** Nothing was entered. */
  public boolean isBlank() {
    return equals(blank(id));
  }
}
