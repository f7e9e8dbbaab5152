package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Imprint;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.Optional;

/** The imprint (版记) of a report, when the unit wants one. */
final class ImprintBlock {
  private static final Texts TEXTS = Texts.of(ImprintBlock.class);

  private ImprintBlock() {}

  static Optional<Block.Imprint> of(Report report) {
    Imprint imprint = report.presentation().imprint();
    if (!imprint.shown()) {
      return Optional.empty();
    }
    String copies = imprint.copiesTo().strip().replaceFirst("[。.]$", "");
    String printer = imprint.printer().isBlank() ? report.signingUnit() : imprint.printer();
    String date =
        imprint
            .date()
            .or(() -> report.signature().date())
            .map(d -> TEXTS.get("imprint.date", ReportDocument.date(d)))
            .orElse("");
    return Optional.of(
        new Block.Imprint(
            Place.of(Place.Part.PRESENTATION),
            copies.isEmpty() ? "" : TEXTS.get("imprint.copies", copies),
            printer.strip(),
            date));
  }
}
