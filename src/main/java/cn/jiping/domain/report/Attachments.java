package cn.jiping.domain.report;

import java.util.List;

/**
 * What is attached to the report (附件).
 *
 * @param fundDetail whether the fund lines are attached as a table (资金明细表)
 * @param organizationList whether the organizations are attached with their grades (定级情况表)
 * @param selfEvaluation whether the self-evaluation form is attached (项目支出绩效自评表)
 * @param scoreTable whether the score table of the 2020 report is attached (评分表)
 * @param pictures photographs and certificates, in order
 */
public record Attachments(
    boolean fundDetail,
    boolean organizationList,
    FormPaper selfEvaluation,
    FormPaper scoreTable,
    List<Picture> pictures) {
  public static final Attachments NONE = new Attachments(false, false, List.of());

  public Attachments {
    pictures = List.copyOf(pictures);
  }

  /** Attachments without a form. */
  public Attachments(boolean fundDetail, boolean organizationList, List<Picture> pictures) {
    this(fundDetail, organizationList, FormPaper.NONE, FormPaper.NONE, pictures);
  }

  public Attachments withFundDetail(boolean value) {
    return new Attachments(value, organizationList, selfEvaluation, scoreTable, pictures);
  }

  public Attachments withOrganizationList(boolean value) {
    return new Attachments(fundDetail, value, selfEvaluation, scoreTable, pictures);
  }

  /** How a form is attached. */
  public FormPaper form(ScoreForm form) {
    return switch (form) {
      case SELF_EVALUATION -> selfEvaluation;
      case FRAMEWORK -> scoreTable;
    };
  }

  public Attachments withForm(ScoreForm form, FormPaper value) {
    return switch (form) {
      case SELF_EVALUATION ->
          new Attachments(fundDetail, organizationList, value, scoreTable, pictures);
      case FRAMEWORK ->
          new Attachments(fundDetail, organizationList, selfEvaluation, value, pictures);
    };
  }

  public Attachments withPictures(List<Picture> value) {
    return new Attachments(fundDetail, organizationList, selfEvaluation, scoreTable, value);
  }
}
