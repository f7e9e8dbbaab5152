package cn.jiping.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Every write, noted before it happens, in the folder of its {@link Seal} beside the database:
 * files {@code 000001.journal}, {@code 000002.journal} … of some megabytes, each a {@link
 * ChainedFile}.
 */
final class Journal implements AutoCloseable {
  /** A file that is longer, in bytes, is followed by another one. */
  static final long LONG = 4 << 20;

  /** So many files are kept. */
  static final int FILES = 50;

  private static final String NAME = "%06d.journal";

  private final Path folder;
  private final Seal seal;
  private ChainedFile open;
  private int number;
  private boolean broken;

  /** How far it was read. */
  private Optional<JournalPlace> place = Optional.empty();

  Journal(Path dataFolder, Seal seal) {
    this.folder = dataFolder.resolve(seal.folder());
    this.seal = seal;
  }

  /**
   * The writes to a database after a generation, as far back as the journal goes.
   *
   * @param known before this place there are none of them; empty when that has to be looked for
   * @return in their order
   */
  List<JournalEntry> after(UUID database, long generation, Optional<JournalPlace> known)
      throws IOException {
    Optional<List<JournalEntry>> rest = known.isEmpty() ? Optional.empty() : after(known.get());
    return rest.isPresent()
        ? rest.get().stream().filter(e -> e.database().equals(database)).toList()
        : after(database, generation);
  }

  /** All that stands after a place; empty when the journal has no such place. */
  private Optional<List<JournalEntry>> after(JournalPlace known) throws IOException {
    Optional<ChainedFile.Content> rest =
        ChainedFile.readAfter(file(known.file()), seal, known.end());
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    List<JournalEntry> entries = new ArrayList<>(entries(rest.get()));
    place = Optional.of(new JournalPlace(known.file(), rest.get().end()));
    for (Path file : files()) {
      if (number(file) > known.file()) {
        ChainedFile.Content content = ChainedFile.read(file, seal);
        entries.addAll(entries(content));
        place = Optional.of(new JournalPlace(number(file), content.end()));
      }
    }
    return Optional.of(entries);
  }

  private List<JournalEntry> after(UUID database, long generation) throws IOException {
    List<JournalEntry> entries = new ArrayList<>();
    for (Path file : files().reversed()) {
      ChainedFile.Content content = ChainedFile.read(file, seal);
      if (place.isEmpty()) {
        place = Optional.of(new JournalPlace(number(file), content.end()));
      }
      List<JournalEntry> own =
          entries(content).stream().filter(e -> e.database().equals(database)).toList();
      entries.addAll(0, own.stream().filter(e -> e.generation() > generation).toList());
      if (own.stream().anyMatch(e -> e.generation() <= generation)) {
        break;
      }
    }
    return entries;
  }

  private List<JournalEntry> entries(Path file) throws IOException {
    return entries(ChainedFile.read(file, seal));
  }

  private List<JournalEntry> entries(ChainedFile.Content content) {
    broken |= content.wrong().isPresent();
    return content.entries().stream().map(JournalEntry::of).toList();
  }

  /** The last write, to whichever database. */
  Optional<JournalEntry> last() throws IOException {
    for (Path file : files().reversed()) {
      List<JournalEntry> entries = entries(file);
      if (!entries.isEmpty()) {
        return Optional.of(entries.getLast());
      }
    }
    return Optional.empty();
  }

  /** Whether something in what was read so far had been changed by another hand. */
  boolean isBroken() {
    return broken;
  }

  /** Whether the next write begins another file. */
  boolean isFull() {
    return open != null && open.end().length() > LONG;
  }

  /**
   * The journals of a data folder in which something was changed by another hand.
   *
   * @param own with which one of them was sealed; of the others only the chain is looked at
   */
  static List<Path> broken(Path dataFolder, Optional<Seal> own) throws IOException {
    List<Path> broken = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(dataFolder, "journal*")) {
      for (Path folder : folders) {
        String name = folder.getFileName().toString();
        Seal seal = own.filter(s -> s.folder().equals(name)).orElse(Seal.NONE);
        for (Path file : files(folder)) {
          if (!broken.contains(folder) && ChainedFile.read(file, seal).wrong().isPresent()) {
            broken.add(folder);
          }
        }
      }
    }
    return broken;
  }

  /** Notes a write; it is on disk afterwards. */
  void append(JournalEntry entry) throws IOException {
    if (open == null || isFull()) {
      openNext();
    }
    try {
      open.append(entry.text());
    } catch (IOException e) {
      open = null; // an interrupted thread closes the file, too
      throw e;
    }
  }

  private void openNext() throws IOException {
    close();
    List<Path> files = files();
    Files.createDirectories(folder);
    number = files.isEmpty() ? 1 : number(files.getLast());
    ChainedFile.Content content = content(number);
    if (content.wrong().isPresent() || content.end().length() > LONG) {
      number++;
      content = ChainedFile.read(file(number), seal);
    }
    open = ChainedFile.open(file(number), seal, content);
    for (Path old : files.subList(0, Math.max(0, files.size() - FILES))) {
      Files.delete(old);
    }
  }

  /** Read from the known place on: what is before it is megabytes. */
  private ChainedFile.Content content(int n) throws IOException {
    Optional<JournalPlace> known = place.filter(p -> p.file() == n);
    Optional<ChainedFile.Content> rest =
        known.isEmpty()
            ? Optional.empty()
            : ChainedFile.readAfter(file(n), seal, known.get().end());
    return rest.isPresent() ? rest.get() : ChainedFile.read(file(n), seal);
  }

  /** Where it ends, as far as it was read and written; empty when it has nothing. */
  Optional<JournalPlace> place() {
    return open == null ? place : Optional.of(new JournalPlace(number, open.end()));
  }

  private Path file(int n) {
    return folder.resolve(NAME.formatted(n));
  }

  /** Removes all files. */
  void remove() throws IOException {
    close();
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.deleteIfExists(folder);
  }

  private static int number(Path file) {
    return Integer.parseInt(file.getFileName().toString().substring(0, 6));
  }

  private List<Path> files() throws IOException {
    return files(folder);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches("\\d{6}\\.journal"))
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
