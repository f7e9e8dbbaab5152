package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.SignatureLine;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Signature;
import java.util.List;

/** The signature block of a report; lines for the pen are always there. */
public final class SignatureParts {
  private static final Texts TEXTS = Texts.of(SignatureParts.class);

  private SignatureParts() {}

  /** The block, whatever of it is known. */
  public static Block.SignatureBlock of(Report report) {
    Signature signature = report.signature();
    return new Block.SignatureBlock(
        Place.of(Place.Part.SIGNATURE),
        report.signingUnit(),
        signature.date().map(ReportDocument::date).orElse(""),
        List.of(
            line("head", signature.head()),
            line("preparer", signature.preparer()),
            line("phone", signature.phone())),
        signature.sealed(),
        signature.form() == Signature.Form.FIELDS);
  }

  /** The line for the unit and its seal, in the form of fields. */
  public static SignatureLine unit(Block.SignatureBlock block) {
    return line("unit", block.unit());
  }

  /** The line for the date, in the form of fields. */
  public static SignatureLine date(Block.SignatureBlock block) {
    return line("date", block.date());
  }

  private static SignatureLine line(String key, String value) {
    return new SignatureLine(TEXTS.get("signature." + key), value.strip());
  }
}
