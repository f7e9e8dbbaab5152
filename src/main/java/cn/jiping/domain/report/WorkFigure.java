package cn.jiping.domain.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A work figure (工作数据) that text may refer to as {@code {数据.<name>}}.
 *
 * @param number as typed, at most 12 digits before the point and 4 after it; empty when not known
 * @param unit 次, 人, 部 …; may be empty
 */
public record WorkFigure(RowId id, String name, Optional<BigDecimal> number, String unit) {
  /** A row with nothing in it yet. */
  public static WorkFigure blank() {
    return blank(RowId.fresh());
  }

  /** As {@link #blank()}, with this id. */
  public static WorkFigure blank(RowId id) {
    return new WorkFigure(id, "", Optional.empty(), "");
  }

  public WorkFigure withName(String value) {
    return new WorkFigure(id, value, number, unit);
  }

  public WorkFigure withNumber(Optional<BigDecimal> value) {
    return new WorkFigure(id, name, value, unit);
  }

  public WorkFigure withUnit(String value) {
    return new WorkFigure(id, name, number, value);
  }

  /** Nothing was entered. */
  public boolean isBlank() {
    return name.isBlank() && number.isEmpty() && unit.isBlank();
  }
}
