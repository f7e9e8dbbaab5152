package cn.jiping.store;

import cn.jiping.service.StoreFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The H2 file of one data folder, for the stores that share it. Holds one connection; after a
 * failure it is closed and the next call opens the file again, because H2 shuts a database down
 * when the disk is full. Calls from several threads wait for each other. A thread that is
 * interrupted while it writes makes H2 close the file: that counts as such a failure.
 */
public final class Database implements AutoCloseable {
  private final DatabaseFile file;
  private final Clock clock;
  private final StoreFailures failures;
  private Connection connection;
  private boolean closed;
  private volatile boolean written;

  private Database(Path dataFolder, Clock clock) {
    this.file = new DatabaseFile(dataFolder, Migrations.shipped(), clock);
    this.clock = clock;
    this.failures = new StoreFailures(dataFolder.toAbsolutePath());
    this.connection = file.open();
  }

  /**
   * Opens the file of a folder, at first use with nothing in it.
   *
   * @param dataFolder exists
   * @param clock says when something was saved
   * @throws StoreFailure when the file is in use, damaged, of a newer program, or the folder can't
   *     be used
   */
  public static Database open(Path dataFolder, Clock clock) {
    return new Database(dataFolder, clock);
  }

  Clock clock() {
    return clock;
  }

  StoreFailures failures() {
    return failures;
  }

  /** Writes in one transaction, and returns when it is on disk for good. */
  void write(Consumer<DSLContext> work) {
    written = true;
    run(
        db -> {
          db.transaction(inside -> work.accept(inside.dsl()));
          return db.execute("checkpoint sync");
        });
  }

  /** Whether anything was written, or tried to be, since the file was opened. */
  public boolean isWritten() {
    return written;
  }

  /** Reads. */
  synchronized <T> T run(Function<DSLContext, T> work) {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    if (connection == null) {
      connection = file.open();
    }
    try {
      return work.apply(DSL.using(connection, SQLDialect.H2));
    } catch (DataAccessException e) {
      RuntimeException failure = failures.of(e);
      disconnect(failure);
      throw failure;
    }
  }

  private void disconnect(RuntimeException failure) {
    try {
      connection.close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
    connection = null;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (connection == null) {
      return;
    }
    try {
      connection.close();
    } catch (SQLException e) {
      throw failures.of(e);
    }
    connection = null;
  }
}
