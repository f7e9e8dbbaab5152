package cn.jiping.store;

import java.sql.SQLException;
import org.h2.engine.Constants;

/** What support may want to know of the database engine. */
public final class Engine {
  private Engine() {}

  /** As in 2.4.240. */
  public static String version() {
    return Constants.VERSION;
  }

  /** The version of the tables that this program makes. */
  public static int schema() {
    return Migrations.shipped().latest();
  }

  /** The number of an error, as in 90030, after a space; empty when it is none of the engine's. */
  public static String code(Throwable error) {
    return error instanceof SQLException sql ? " " + sql.getErrorCode() : "";
  }
}
