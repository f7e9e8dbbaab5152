package cn.jiping.domain.report;

/**
 * The unit that reports (项目单位).
 *
 * @param name full name as on the seal, e.g. 吴家营街道办事处
 * @param department the department in charge (主管部门); may be empty
 */
public record Unit(String name, String department) {
  public static final Unit NONE = new Unit("", "");
}
