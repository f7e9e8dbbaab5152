package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.REPORT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Which reports a database has. Read without a record for each: there may be thousands. */
final class ReportIds {
  private ReportIds() {}

  /** Tells these reports from others: how many there are, and a sum over their ids. */
  static String sum(DSLContext db) {
    Sum sum = new Sum();
    each(db, sum::add);
    return sum.count + " " + Long.toHexString(sum.bits);
  }

  static Set<UUID> all(DSLContext db) {
    Set<UUID> ids = new HashSet<>();
    each(db, ids::add);
    return ids;
  }

  private static void each(DSLContext db, Consumer<UUID> taken) {
    try (ResultSet rows = db.select(REPORT.ID).from(REPORT).fetchResultSet()) {
      while (rows.next()) {
        taken.accept(rows.getObject(1, UUID.class));
      }
    } catch (SQLException e) {
      throw new DataAccessException("ids", e);
    }
  }

  private static final class Sum {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long count;
    private long bits;

    /** The order of the rows must not matter, and each bit must. */
    void add(UUID id) {
      count++;
      bits += (id.getMostSignificantBits() * 31 + id.getLeastSignificantBits()) * MIX;
    }
  }
}
