package cn.jiping.store;

import cn.jiping.domain.report.ReportId;
import cn.jiping.service.DataDoubt.Kind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * What the program knows of its database outside it: the {@link Memory}, and the {@link Journal} of
 * what came after. H2 has no checksums, and opens a shortened file as an older one: only by this is
 * it noticed. Nothing here is decided; what is found is said as a {@link
 * cn.jiping.service.DataDoubt}.
 */
final class Ledger implements AutoCloseable {
  /** Length of the footer, in bytes. */
  private static final int FOOTER = 128;

  private final Path folder;
  private final Path file;
  private final Clock clock;
  private final StoreFailures failures;
  private final Journal journal;
  private final Optional<Memory> memory;

  /** What is known by now and stands not in the memory. */
  private final Map<UUID, String> changed = new HashMap<>();

  /** Where in the journal is what the database has. */
  private Optional<JournalPlace> place = Optional.empty();

  private List<JournalEntry> lacking = List.of();
  private boolean settled;

  private Ledger(Path folder, Path file, Seal seal, Clock clock) throws IOException {
    this.folder = folder;
    this.file = file;
    this.clock = clock;
    this.failures = new StoreFailures(folder);
    this.journal = new Journal(folder, seal);
    this.memory = memory();
  }

  /**
   * Opens what is known of a database file.
   *
   * @param seal with which the journal is written
   */
  static Ledger open(Path folder, Path file, Seal seal, Clock clock) throws IOException {
    return new Ledger(folder, file, seal, clock);
  }

  private Optional<Memory> memory() throws IOException {
    try {
      return Memory.read(folder);
    } catch (IllegalArgumentException changed) {
      throw failures.doubt(Kind.MEMORY, changed, folder);
    }
  }

  /** Looks at the file before it is opened. */
  void examineFile() throws IOException {
    if (Files.notExists(file)) {
      if (memory.isPresent()) {
        throw failures.doubt(Kind.MISSING, null, file);
      }
      return;
    }
    long length = Files.size(file);
    if (length == 0) {
      throw failures.doubt(Kind.EMPTY, null, file);
    }
    if (!wasClosedHere(length) && SchemaGuard.isHostile(file)) {
      throw failures.named("hostile", file);
    }
    boolean shorter = length < memory.map(Memory::length).orElse(0L);
    if (shorter && Files.notExists(marker()) && !endsWell(length)) {
      throw failures.doubt(Kind.TRUNCATED, null, file, length, memory.get().length());
    }
  }

  /**
   * Removes what an older journal, that can be read without a key, says of this database, once the
   * database is encrypted and has all of it.
   */
  void dropReadable(StoreState state) throws IOException {
    try (Journal readable = new Journal(folder, Seal.NONE)) {
      boolean settled =
          readable
              .last()
              .filter(e -> e.database().equals(state.database()))
              .filter(e -> e.generation() <= state.generation())
              .isPresent();
      if (settled) {
        readable.remove();
      }
    }
  }

  /** Removes the journal: the database, closed, has all that is in it. */
  void dropJournal() throws IOException {
    journal.remove();
  }

  private boolean wasClosedHere(long length) throws IOException {
    return memory.isPresent()
        && memory.get().length() == length
        && memory.get().head().equals(Memory.head(file))
        && Files.notExists(marker());
  }

  /** H2 ends a file that it closed with a footer; a shorter one with it is an older one. */
  private boolean endsWell(long length) throws IOException {
    if (length <= Memory.HEAD_BYTES) {
      return false; // the head has sums of its own
    }
    byte[] end = new byte[FOOTER];
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      bytes.seek(Math.max(0, length - FOOTER));
      bytes.readFully(end, 0, (int) Math.min(FOOTER, length));
    }
    return new String(end, StandardCharsets.ISO_8859_1).contains("fletcher:");
  }

  /** Looks at what the database says of itself, and finds what it lacks. */
  void examine(DSLContext db, StoreState state) throws IOException {
    if (memory.isPresent()) {
      Memory known = memory.get();
      if (!known.database().equals(state.database())) {
        throw failures.doubt(Kind.OTHER, null, file);
      }
      if (known.generation() > state.generation()) {
        throw failures.doubt(
            Kind.OLDER, null, file, known.generation(), state.generation(), known.at());
      }
    }
    long from = memory.map(Memory::generation).orElse(state.generation());
    List<JournalEntry> entries =
        journal.after(state.database(), from, memory.flatMap(Memory::place));
    JournalReading reading = JournalReading.of(entries, state.generation());
    if (journal.isBroken()) {
      throw failures.doubt(Kind.MEMORY, null, folder);
    }
    reading.had().forEach(e -> changed.putAll(e.change().digests()));
    lacking = reading.lacking();
    place = lacking.isEmpty() ? journal.place() : memory.flatMap(Memory::place);
    boolean same = changed.isEmpty() && ids(memory).equals(ReportIds.sum(db));
    int gone = same ? 0 : gone(db);
    if (gone > 0) {
      throw failures.doubt(Kind.FEWER, null, file, gone);
    }
  }

  private static String ids(Optional<Memory> memory) {
    return memory.map(Memory::reports).orElse("");
  }

  /** How many reports that are known are not there. */
  private int gone(DSLContext db) throws IOException {
    Set<UUID> known = new HashSet<>(known().keySet());
    known.removeAll(ReportIds.all(db));
    return known.size();
  }

  /** All digests that are known by now. */
  private Map<UUID, String> known() throws IOException {
    try {
      Map<UUID, String> all = remembered().all();
      all.putAll(changed);
      all.values().removeIf(Change.UNKNOWN::equals);
      return all;
    } catch (IllegalArgumentException wrong) {
      throw failures.doubt(Kind.MEMORY, wrong, folder);
    }
  }

  private DigestLines remembered() {
    return memory.map(Memory::digests).orElse(DigestLines.NONE);
  }

  /** What was typed and the database lacks, until {@link #decided}. */
  List<JournalEntry> lacking() {
    return lacking;
  }

  /** Whether the clerk has yet to say what becomes of what is lacking. */
  boolean isUndecided() {
    return !lacking.isEmpty() && !settled;
  }

  /** What is lacking needs no decision. */
  void settle() {
    settled = true;
  }

  /** A write has happened that says what became of what was lacking. */
  void decided() {
    lacking = List.of();
  }

  /** How the next write leaves the database: after all that was ever noted for it. */
  StoreState next(StoreState state) {
    long highest =
        lacking.stream().mapToLong(JournalEntry::generation).reduce(state.generation(), Math::max);
    return new StoreState(state.database(), highest + 1);
  }

  /** A change that says of each report in which something is lacking how it is after all. */
  Change completed(Change change) {
    Map<UUID, String> all = new HashMap<>();
    lacking.stream()
        .flatMap(entry -> entry.change().digests().keySet().stream())
        .forEach(id -> all.put(id, digest(id).orElse(Change.UNKNOWN)));
    all.putAll(change.digests());
    return new Change(all, change.rows());
  }

  /** Notes a write before it happens. */
  void note(StoreState next, Change change) throws IOException {
    if (journal.isFull() && lacking.isEmpty()) {
      // Old files of the journal are removed: what they say of the reports has to stay known.
      remember(new StoreState(next.database(), next.generation() - 1), 0, Optional.empty(), "");
    }
    journal.append(new JournalEntry(next.database(), next.generation(), clock.instant(), change));
  }

  /** The write has happened. */
  void confirm(Change change) {
    changed.putAll(change.digests());
    place = journal.place();
  }

  /** The digest that a report had when it was saved; empty when the program doesn't remember it. */
  Optional<String> digest(ReportId report) {
    return digest(report.value());
  }

  private Optional<String> digest(UUID report) {
    return Optional.ofNullable(changed.get(report))
        .or(() -> remembered().get(report))
        .filter(digest -> !digest.equals(Change.UNKNOWN));
  }

  /** While the file is open, and when it was not closed, its length says nothing. */
  private Path marker() {
    return folder.resolve("jiping.open");
  }

  /**
   * The file is open. Without a memory one is written at once: a file that goes missing is missed
   * also when the program was never closed.
   */
  void opened(StoreState state) throws IOException {
    if (memory.isEmpty()) {
      remember(state, 0, Optional.empty(), "");
    }
    if (Files.notExists(marker())) {
      Files.createFile(marker());
    }
  }

  /**
   * The file was closed; how it is now is remembered.
   *
   * @param reports which it has, see {@link ReportIds}
   */
  void closed(StoreState state, String reports) throws IOException {
    if (lacking.isEmpty()) {
      remember(state, Files.size(file), place, reports);
      Files.deleteIfExists(marker());
    }
  }

  /**
   * Writes the memory.
   *
   * @param length of the closed file, in bytes; 0 while it is open
   */
  private void remember(
      StoreState state, long length, Optional<JournalPlace> reached, String reports)
      throws IOException {
    DigestLines digests = changed.isEmpty() ? remembered() : DigestLines.of(known());
    // While it is open it must not be read: closing it would let go of H2's lock on it.
    String head = length == 0 ? "" : Memory.head(file);
    new Memory(
            state.database(),
            state.generation(),
            clock.instant(),
            length,
            head,
            reached,
            reports,
            digests)
        .write(folder);
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
