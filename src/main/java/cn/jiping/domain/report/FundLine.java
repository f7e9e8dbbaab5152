package cn.jiping.domain.report;

import cn.jiping.domain.money.Money;
import java.util.Optional;

/**
 * One fund line (资金明细). A line may know only one of its three figures.
 *
 * @param category category (类别), by which text refers to it
 * @param source where the money comes from (资金来源); may be empty
 * @param budget budget (预算数)
 * @param received received (到位数)
 * @param spent spent (执行数)
 * @param note remark; may be empty
 */
public record FundLine(
    RowId id,
    String category,
    String source,
    Optional<Money> budget,
    Optional<Money> received,
    Optional<Money> spent,
    String note) {

  /** A line with nothing in it yet. */
  public static FundLine blank() {
    return blank(RowId.fresh());
  }

  /** As {@link #blank()}, with this id. */
  public static FundLine blank(RowId id) {
    return new FundLine(id, "", "", Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  /** The figure of the given measure. */
  public Optional<Money> amount(Measure measure) {
    return switch (measure) {
      case BUDGET -> budget;
      case RECEIVED -> received;
      case SPENT -> spent;
    };
  }

  public FundLine withCategory(String value) {
    return new FundLine(id, value, source, budget, received, spent, note);
  }

  public FundLine withSource(String value) {
    return new FundLine(id, category, value, budget, received, spent, note);
  }

  /** The same line with another figure for one measure; empty when it is not known. */
  public FundLine withAmount(Measure measure, Optional<Money> value) {
    return switch (measure) {
      case BUDGET -> new FundLine(id, category, source, value, received, spent, note);
      case RECEIVED -> new FundLine(id, category, source, budget, value, spent, note);
      case SPENT -> new FundLine(id, category, source, budget, received, value, note);
    };
  }

  public FundLine withNote(String value) {
    return new FundLine(id, category, source, budget, received, spent, value);
  }

  /** Nothing was entered. */
  public boolean isBlank() {
    return category.isBlank()
        && source.isBlank()
        && note.isBlank()
        && budget.isEmpty()
        && received.isEmpty()
        && spent.isEmpty();
  }
}
