package cn.jiping.domain.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The imprint (版记) at the foot of the last even page (GB/T 9704-2012, 7.4). What was typed is kept
 * while it is not shown.
 *
 * @param copiesTo units that get a copy (抄送); may be empty
 * @param printer who printed it (印发机关); empty means the signing unit
 * @param date when it was printed (印发日期); empty means the date of the report
 */
public record Imprint(boolean shown, String copiesTo, String printer, Optional<LocalDate> date) {
  public static final Imprint NONE = new Imprint(false, "", "", Optional.empty());

  public Imprint withShown(boolean value) {
    return new Imprint(value, copiesTo, printer, date);
  }

  public Imprint withCopiesTo(String value) {
    return new Imprint(shown, value, printer, date);
  }

  public Imprint withPrinter(String value) {
    return new Imprint(shown, copiesTo, value, date);
  }

  public Imprint withDate(Optional<LocalDate> value) {
    return new Imprint(shown, copiesTo, printer, value);
  }
}
