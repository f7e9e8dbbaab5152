package cn.jiping.store;

import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.Imprint;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.RedHead;
import cn.jiping.domain.report.Report;
import cn.jiping.store.jooq.tables.records.ReportRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The columns of a report's row that say how it comes on paper, both ways. */
final class PresentationColumns {
  private PresentationColumns() {}

  /** A row with these columns filled, and no others. */
  static ReportRecord of(Report report) {
    Presentation presentation = report.presentation();
    PageSetup setup = presentation.setup();
    RedHead head = presentation.redHead();
    Imprint imprint = presentation.imprint();
    return new ReportRecord()
        .setMarginTop(decimal(setup.top()))
        .setMarginBottom(decimal(setup.bottom()))
        .setMarginLeft(decimal(setup.left()))
        .setMarginRight(decimal(setup.right()))
        .setLinePitch(decimal(setup.pitch()))
        .setNumberStyle(setup.numberStyle().name())
        .setFigureFace(setup.figureFace().name())
        .setFontSource(setup.fontSource().name())
        .setHasCover(presentation.cover())
        .setHasContents(presentation.contents())
        .setHasRedHead(head.shown())
        .setIssuer(head.issuer())
        .setDocumentNumber(head.number())
        .setSigner(head.signer())
        .setHasImprint(imprint.shown())
        .setCopiesTo(imprint.copiesTo())
        .setPrinter(imprint.printer())
        .setPrintedOn(imprint.date().orElse(null))
        .setAttachFunds(report.attachments().fundDetail())
        .setAttachOrganizations(report.attachments().organizationList())
        .setSelfEvaluationPaper(report.attachments().selfEvaluation().name())
        .setScoreTablePaper(report.attachments().scoreTable().name());
  }

  static Presentation presentation(ReportRecord row) {
    return new Presentation(
        new PageSetup(
            row.getMarginTop().doubleValue(),
            row.getMarginBottom().doubleValue(),
            row.getMarginLeft().doubleValue(),
            row.getMarginRight().doubleValue(),
            row.getLinePitch().doubleValue(),
            PageSetup.NumberStyle.valueOf(row.getNumberStyle()),
            PageSetup.FigureFace.valueOf(row.getFigureFace()),
            PageSetup.FontSource.valueOf(row.getFontSource())),
        row.getHasCover(),
        row.getHasContents(),
        new RedHead(row.getHasRedHead(), row.getIssuer(), row.getDocumentNumber(), row.getSigner()),
        new Imprint(
            row.getHasImprint(),
            row.getCopiesTo(),
            row.getPrinter(),
            Optional.ofNullable(row.getPrintedOn())));
  }

  static Attachments attachments(ReportRecord row, List<Picture> pictures) {
    return new Attachments(
        row.getAttachFunds(),
        row.getAttachOrganizations(),
        FormPaper.valueOf(row.getSelfEvaluationPaper()),
        FormPaper.valueOf(row.getScoreTablePaper()),
        pictures);
  }

  private static BigDecimal decimal(double number) {
    return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
  }
}
