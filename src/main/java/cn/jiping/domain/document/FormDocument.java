package cn.jiping.domain.document;

import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.util.List;
import java.util.Optional;

/** A form with the score as a document of its own: 自评表 or 评分表. */
public final class FormDocument {
  private FormDocument() {}

  /** What the form is called. */
  public static String title(ScoreForm form) {
    return switch (form) {
      case SELF_EVALUATION -> SelfEvaluationForm.title();
      case FRAMEWORK -> ScoreTableForm.title();
    };
  }

  /** The form's table; nothing while it has no indicators. */
  public static Optional<FormTable> table(Report report, ScoreForm form) {
    return switch (form) {
      case SELF_EVALUATION -> SelfEvaluationForm.of(report);
      case FRAMEWORK -> ScoreTableForm.of(report);
    };
  }

  /**
   * The document; nothing while the form has no indicators.
   *
   * @param landscape its pages are read from the side
   */
  public static Optional<Document> of(Report report, ScoreForm form, boolean landscape) {
    return table(report, form).map(table -> document(report, title(form), landscape, table));
  }

  private static Document document(
      Report report, String title, boolean landscape, FormTable table) {
    Block start = new Block.Attachment(Place.of(Place.Part.INDICATORS), "", title, landscape);
    return new Document(
        report.unit().name() + title,
        report.signingUnit(),
        title,
        report.presentation().setup(),
        List.of(start, table.table()),
        table.unresolved());
  }
}
