package cn.jiping.domain.report;

/**
 * What names the report.
 *
 * @param title the title without the unit's name, e.g. 关于党建资金项目支出绩效评价报告
 * @param projectName the project (项目名称), e.g. 党建工作经费
 * @param addressee to whom it is sent (主送机关), without colon; may be empty
 */
public record Cover(String title, String projectName, String addressee) {
  public static final Cover NONE = new Cover("", "", "");
}
