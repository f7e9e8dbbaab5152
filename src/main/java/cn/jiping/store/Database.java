package cn.jiping.store;

import cn.jiping.service.DataDoubt;
import cn.jiping.service.DataDoubt.Kind;
import cn.jiping.service.StoreFailure;
import cn.jiping.store.key.DataKey;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
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
  private static final Logger LOG = Logger.getLogger(Database.class.getName());

  private final Path folder;
  private final Clock clock;
  private final StoreFailures failures;
  private volatile Optional<DataKey> key;

  /** Tells an encrypted file from others; read before it is open, because some systems lock it. */
  private volatile Optional<String> encrypted = Optional.empty();

  private DatabaseFile file;
  private volatile Ledger ledger;
  private Connection connection;
  private StoreState state;

  /** What the write under way changes; whether it has happened may be open after a failure. */
  private Change pending = Change.NO_REPORT;

  private boolean closed;
  private volatile boolean written;

  private Database(Path dataFolder, Optional<DataKey> key, Clock clock) {
    this.folder = dataFolder.toAbsolutePath();
    this.key = key;
    this.clock = clock;
    this.failures = new StoreFailures(folder);
    try {
      openFile();
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  private void openFile() throws IOException {
    encrypted = EncryptedHead.id(folder.resolve(DatabaseFile.NAME));
    key = encrypted.flatMap(id -> key); // a file that isn't encrypted needs none
    file = new DatabaseFile(folder, key, Migrations.shipped(), clock);
    Optional<Seal> seal = encrypted.flatMap(this::seal);
    ledger = Ledger.open(folder, file.path(), seal.orElse(Seal.NONE), clock);
    file.refuseUnusable();
    ledger.examineFile();
    connection = file.open();
    examine();
    ledger.opened(state);
    if (seal.isPresent()) {
      ledger.dropReadable(state);
    }
  }

  private Optional<Seal> seal(String database) {
    return key.map(k -> new KeySeal(database, k));
  }

  private void examine() throws IOException {
    try {
      DSLContext db = DSL.using(connection, SQLDialect.H2);
      state = StoreState.read(db);
      ledger.examine(db, state);
    } catch (DataAccessException e) {
      RuntimeException failure = failures.ofOpening(e);
      disconnect(failure);
      throw failure;
    } catch (RuntimeException | IOException e) {
      disconnect(e);
      throw e;
    }
  }

  /**
   * Opens the file of a folder, at first use with nothing in it.
   *
   * @param dataFolder exists
   * @param clock says when something was saved
   * @throws StoreFailure when the file is in use, of a newer program, or the folder can't be used;
   *     a {@link cn.jiping.service.DataDoubt} when it is not what the program remembers
   */
  public static Database open(Path dataFolder, Clock clock) {
    return open(dataFolder, Optional.empty(), clock);
  }

  /**
   * As {@link #open(Path, Clock)}, for a folder that may have a password.
   *
   * @param key opens an encrypted file; one that isn't needs none
   */
  public static Database open(Path dataFolder, Optional<DataKey> key, Clock clock) {
    return new Database(dataFolder, key, clock);
  }

  /** Puts another file with the same content in the place of the closed one. */
  interface Exchange {
    /**
     * @param digests of the reports and scans in the file
     */
    void run(Map<UUID, String> digests) throws IOException;
  }

  /**
   * Closes the file, has it exchanged, and opens the one that is there then. The journal of the one
   * before goes with it.
   *
   * @param next opens the other file; empty when it isn't encrypted
   */
  synchronized void exchange(Optional<DataKey> next, Exchange exchange) {
    refuseUndecided();
    if (!ledger.lacking().isEmpty()) {
      decide(Change.NO_REPORT, db -> {});
    }
    Map<UUID, String> digests = run(Backup::digests);
    String reports = run(ReportIds::sum);
    try {
      connection.close();
      connection = null;
      ledger.closed(state, reports);
      ledger.opened(state); // until it is opened again its length says nothing
      ledger.close();
      Optional<String> before = encrypted;
      try {
        exchange.run(digests);
        dropJournal();
      } finally {
        boolean exchanged = !EncryptedHead.id(file.path()).equals(before);
        key = exchanged ? next : key;
        written |= exchanged; // the next copy is made with the new key
        openFile();
      }
    } catch (SQLException | IOException e) {
      throw failures.of(e);
    }
  }

  /** What stays of it says nothing any more, and is removed when the folder is opened. */
  private void dropJournal() {
    try {
      ledger.dropJournal();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "journal not removed", e);
    }
  }

  Path folder() {
    return folder;
  }

  /** What tells the encrypted file from others; empty when it isn't encrypted. */
  Optional<String> encrypted() {
    return encrypted;
  }

  /** What opens it; empty without a password. */
  public Optional<DataKey> key() {
    return key;
  }

  Clock clock() {
    return clock;
  }

  StoreFailures failures() {
    return failures;
  }

  Ledger ledger() {
    return ledger;
  }

  /**
   * Writes in one transaction, and returns when it is on disk for good. What is written is noted in
   * the journal first.
   *
   * @throws StoreFailure also when the clerk has not yet said what becomes of what the database
   *     lacks
   */
  void write(Change change, Consumer<DSLContext> work) {
    refuseUndecided();
    decide(change, work);
  }

  /**
   * As {@link #write}, for what comes from outside: when it is refused in the midst, the journal is
   * told that nothing is lacking.
   */
  void take(Change change, Consumer<DSLContext> work) {
    refuseUndecided();
    try {
      decide(change, work);
    } catch (RuntimeException refused) {
      try {
        decide(Change.NO_REPORT, db -> {});
      } catch (RuntimeException e) {
        refused.addSuppressed(e); // the next start asks
      }
      throw refused;
    }
  }

  private void refuseUndecided() {
    if (ledger.isUndecided()) {
      throw failures.named("undecided");
    }
  }

  /** As {@link #write(Change, Consumer)}, when it is said what becomes of what was lacking. */
  synchronized void decide(Change change, Consumer<DSLContext> work) {
    if (connection == null) {
      run(StoreState::read); // after a failure, what is there is known only now
    }
    write(ledger.completed(change), work, ledger.next(state));
    ledger.decided();
  }

  /** What tells this database from others. */
  synchronized UUID id() {
    return state.database();
  }

  /** How often the database was written. */
  synchronized long generation() {
    return state.generation();
  }

  private void write(Change change, Consumer<DSLContext> work, StoreState next) {
    written = true;
    run(
        db -> {
          note(next, change);
          db.transaction(
              inside -> {
                work.accept(inside.dsl());
                next.write(inside.dsl());
              });
          db.execute("checkpoint sync");
          confirm(next);
          return next;
        });
  }

  private void note(StoreState next, Change change) {
    try {
      ledger.note(next, change);
    } catch (IOException e) {
      throw failures.of(e);
    }
    pending = change;
  }

  private void confirm(StoreState next) {
    state = next;
    ledger.confirm(pending);
    pending = Change.NO_REPORT;
  }

  /** Copies the file as it is, right or wrong, beside itself. */
  void keepCopy() {
    Path copy = new AsideFiles(file.path().getParent(), clock).free("asfound", ".zip");
    run(db -> db.execute("backup to '" + copy.toString().replace("'", "''") + "'"));
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
      reconnect();
    }
    try {
      return work.apply(DSL.using(connection, SQLDialect.H2));
    } catch (DataAccessException e) {
      RuntimeException failure = failures.of(e);
      disconnect(failure);
      throw failure;
    }
  }

  /** The write that failed may have happened all the same. */
  private void reconnect() {
    connection = file.open();
    try {
      StoreState now = StoreState.read(DSL.using(connection, SQLDialect.H2));
      if (now.generation() < state.generation()) {
        throw failures.doubt(
            Kind.OLDER, null, file.path(), state.generation(), now.generation(), clock.instant());
      }
      if (now.generation() > state.generation()) {
        confirm(now);
      }
    } catch (DataAccessException e) {
      RuntimeException failure = failures.of(e);
      disconnect(failure);
      throw failure;
    } catch (DataDoubt doubt) {
      disconnect(doubt);
      throw doubt;
    }
  }

  private void disconnect(Exception failure) {
    try {
      connection.close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
    connection = null;
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (connection != null) {
        String reports = ReportIds.sum(DSL.using(connection, SQLDialect.H2));
        connection.close();
        ledger.closed(state, reports);
        connection = null;
      }
    } catch (SQLException | DataAccessException | IOException e) {
      RuntimeException failure = failures.of(e);
      disconnect(failure);
      throw failure;
    } finally {
      closeLedger();
    }
  }

  private void closeLedger() {
    try {
      ledger.close();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "journal not closed", e);
    }
  }
}
