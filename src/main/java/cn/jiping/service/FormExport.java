package cn.jiping.service;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.FormDocument;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.sheet.Sheets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Writes a form with the score (自评表, 评分表) as a file of its own. */
public final class FormExport {
  private static final Texts TEXTS = Texts.of(FormExport.class);

  /** The ends of the names of files that can be written. */
  public static final List<String> ENDINGS = List.of(".pdf", ".docx", ".xlsx", ".ofd");

  private final Supplier<Paper> paper;
  private final Sheets sheets;

  public FormExport(Supplier<Paper> paper, Sheets sheets) {
    this.paper = paper;
    this.sheets = sheets;
  }

  /**
   * The form as a document of its own, as it is attached: upright when it is not.
   *
   * @throws InputFailure when the form has no indicators
   */
  public static Document document(Report report, ScoreForm form) {
    return document(report, form, report.attachments().form(form) == FormPaper.LANDSCAPE);
  }

  /**
   * As {@link #document(Report, ScoreForm)}.
   *
   * @param landscape its pages are read from the side
   */
  public static Document document(Report report, ScoreForm form, boolean landscape) {
    return FormDocument.of(report, form, landscape)
        .orElseThrow(
            () ->
                new InputFailure(
                    TEXTS.get("form.empty", FormDocument.title(form)),
                    TEXTS.get("form.empty.advice")));
  }

  /**
   * Writes the document in the format that the end of the file's name says.
   *
   * @param form as {@link #document(Report, ScoreForm)} makes it
   * @throws InputFailure when the name ends with none of {@link #ENDINGS}
   * @throws OutputFailure when a reference has no value, a character has no glyph, or the file
   *     can't be written
   */
  public void write(Document form, Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String ending = ENDINGS.stream().filter(name::endsWith).findFirst().orElse("");
    switch (ending) {
      case ".pdf" -> paper.get().writePdf(form, file);
      case ".docx" -> paper.get().writeDocx(form, file);
      case ".ofd" -> paper.get().writeOfd(form, file);
      case ".xlsx" -> sheets.writeForm(file, form);
      default ->
          throw new InputFailure(
              TEXTS.get("form.ending", file.getFileName()), TEXTS.get("form.ending.advice"));
    }
  }
}
