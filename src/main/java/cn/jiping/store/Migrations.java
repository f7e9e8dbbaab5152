package cn.jiping.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings the tables to the newest version, forward only. Which versions a file has seen stands in
 * its table {@code schema_version}. A released migration is never edited; a change is a new file, a
 * name here, and a line in {@code src/main/jooq/migrations.sql}.
 *
 * @param all in order, versions 1, 2, 3 …
 */
record Migrations(List<Migration> all) {
  static final List<String> NAMES =
      List.of(
          "V001__reports.sql",
          "V002__paper.sql",
          "V003__review.sql",
          "V004__trust.sql",
          "V005__list.sql",
          "V006__scans.sql",
          "V007__outlines.sql");

  /** The version of a file that has no table of versions: it is not ours, or not whole. */
  static final int NONE = 0;

  /** Those of this program. */
  static Migrations shipped() {
    return new Migrations(NAMES.stream().map(Migration::resource).toList());
  }

  /** The version this program works with. */
  int latest() {
    return all.getLast().version();
  }

  /** The version of the tables, {@link #NONE} when there is none. */
  static int version(Connection connection) throws SQLException {
    try (ResultSet table =
        connection.getMetaData().getTables(null, "PUBLIC", "SCHEMA_VERSION", null)) {
      if (!table.next()) {
        return NONE;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("select coalesce(max(version), 0) from schema_version")) {
      result.next();
      return result.getInt(1);
    }
  }

  /** Runs what is missing. H2 has no transactions for this: call it on a copy. */
  void apply(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists schema_version (version int primary key,"
              + " applied_at timestamp with time zone default current_timestamp not null)");
      int version = version(connection);
      for (Migration migration : all) {
        if (migration.version() > version) {
          statement.execute(migration.sql());
          statement.execute("insert into schema_version (version) values " + migration.version());
        }
      }
      statement.execute("checkpoint sync");
    }
  }
}
