package cn.jiping.domain.report;

/**
 * What the money was to reach (绩效目标) and what it did. Each may hold named figures and may be empty.
 *
 * @param overall overall goal of the project (总体目标)
 * @param stages goals by stage (阶段性目标)
 * @param expected goal of the year (年度总体目标：预期目标)
 * @param reached what was reached of it (实际完成情况)
 */
public record Goals(String overall, String stages, String expected, String reached) {
  public static final Goals NONE = new Goals("", "", "", "");

  public Goals withOverall(String value) {
    return new Goals(value, stages, expected, reached);
  }

  public Goals withStages(String value) {
    return new Goals(overall, value, expected, reached);
  }

  public Goals withExpected(String value) {
    return new Goals(overall, stages, value, reached);
  }

  public Goals withReached(String value) {
    return new Goals(overall, stages, expected, value);
  }
}
