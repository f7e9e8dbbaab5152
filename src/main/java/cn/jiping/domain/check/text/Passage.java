package cn.jiping.domain.check.text;

import cn.jiping.domain.check.text.StatedTotals.StatedTotal;
import java.util.List;
import java.util.Objects;

/**
 * One line of a text: a title, a heading with its number, or a paragraph. What many checks ask for
 * is found out once, when it is asked for first.
 */
public final class Passage {

  /** What a passage is. */
  public enum Kind {
    TITLE,
    HEADING,
    BODY
  }

  private final Kind kind;
  private final String text;
  private List<Quantity> quantities;
  private List<StatedTotal> totals;

  /**
   * @param text as it stands, without line end
   */
  public Passage(Kind kind, String text) {
    this.kind = Objects.requireNonNull(kind);
    this.text = Objects.requireNonNull(text);
  }

  /** A paragraph. */
  public static Passage body(String text) {
    return new Passage(Kind.BODY, text);
  }

  /** A heading with its number. */
  public static Passage heading(String text) {
    return new Passage(Kind.HEADING, text);
  }

  public Kind kind() {
    return kind;
  }

  /** As it stands, without line end. */
  public String text() {
    return text;
  }

  public boolean isBody() {
    return kind == Kind.BODY;
  }

  /** Its numbers, in order. */
  List<Quantity> quantities() {
    if (quantities == null) {
      quantities = Quantities.in(text);
    }
    return quantities;
  }

  /** Its totals with two or more parts, in order. */
  List<StatedTotal> totals() {
    if (totals == null) {
      totals = StatedTotals.in(text, quantities());
    }
    return totals;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage passage && kind == passage.kind && text.equals(passage.text);
  }

  @Override
  public int hashCode() {
    return 31 * kind.ordinal() + text.hashCode();
  }

  @Override
  public String toString() {
    return kind + " " + text;
  }
}
