package cn.jiping.store;

/**
 * One step of the tables from a version to the next.
 *
 * @param version the version it leads to, 1 or more
 * @param sql statements, separated by semicolons
 */
record Migration(int version, String sql) {

  /** Reads one that is shipped with the program, named like {@code V001__reports.sql}. */
  static Migration resource(String name) {
    return new Migration(
        Integer.parseInt(name.substring(1, 4)),
        Resources.text("/cn/jiping/store/migration/" + name));
  }
}
