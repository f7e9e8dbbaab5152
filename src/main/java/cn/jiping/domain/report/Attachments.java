package cn.jiping.domain.report;

import java.util.List;

/**
 * What is attached to the report (附件).
 *
 * @param fundDetail whether the fund lines are attached as a table (资金明细表)
 * @param organizationList whether the organizations are attached with their grades (定级情况表)
 * @param pictures photographs and certificates, in order
 */
public record Attachments(boolean fundDetail, boolean organizationList, List<Picture> pictures) {
  public static final Attachments NONE = new Attachments(false, false, List.of());

  public Attachments {
    pictures = List.copyOf(pictures);
  }

  public Attachments withFundDetail(boolean value) {
    return new Attachments(value, organizationList, pictures);
  }

  public Attachments withOrganizationList(boolean value) {
    return new Attachments(fundDetail, value, pictures);
  }

  public Attachments withPictures(List<Picture> value) {
    return new Attachments(fundDetail, organizationList, value);
  }
}
