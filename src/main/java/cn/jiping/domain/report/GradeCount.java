package cn.jiping.domain.report;

/**
 * A typed number of organizations with a grade, used while no organization is listed.
 *
 * @param count 0 or more
 */
public record GradeCount(String grade, int count) {
  public GradeCount {
    if (count < 0) {
      throw new IllegalArgumentException("count " + count);
    }
  }
}
