package cn.jiping.domain.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The signature block (落款).
 *
 * @param unit who signs; empty means the reporting unit
 * @param date date of the report, printed as 2022年1月5日
 * @param head person in charge (负责人); may be empty
 * @param preparer who filled it in (填表人); may be empty
 * @param phone telephone (联系电话); may be empty
 * @param sealed whether a seal will be set, which decides where the date stands (GB/T 9704, 7.3.5)
 * @param form how the block is set
 */
public record Signature(
    String unit,
    Optional<LocalDate> date,
    String head,
    String preparer,
    String phone,
    boolean sealed,
    Form form) {

  /** How the block is set. */
  public enum Form {
    /** Unit and date as under an official document, and lines to sign on (GB/T 9704, 7.3.5). */
    CLOSING,
    /** A column of fields: unit with room for the seal, who signs, date. */
    FIELDS
  }

  public static final Signature NONE =
      new Signature("", Optional.empty(), "", "", "", true, Form.CLOSING);

  public Signature withUnit(String value) {
    return new Signature(value, date, head, preparer, phone, sealed, form);
  }

  public Signature withDate(Optional<LocalDate> value) {
    return new Signature(unit, value, head, preparer, phone, sealed, form);
  }

  public Signature withHead(String value) {
    return new Signature(unit, date, value, preparer, phone, sealed, form);
  }

  public Signature withPreparer(String value) {
    return new Signature(unit, date, head, value, phone, sealed, form);
  }

  public Signature withPhone(String value) {
    return new Signature(unit, date, head, preparer, value, sealed, form);
  }

  public Signature withSealed(boolean value) {
    return new Signature(unit, date, head, preparer, phone, value, form);
  }

  public Signature withForm(Form value) {
    return new Signature(unit, date, head, preparer, phone, sealed, value);
  }
}
