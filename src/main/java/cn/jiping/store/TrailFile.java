package cn.jiping.store;

import cn.jiping.service.PreferencesStore;
import cn.jiping.service.Trail;
import cn.jiping.service.TrailEntry;
import cn.jiping.service.TrailEntry.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The trail, in the file {@code jiping.trail} of the data folder. It stays when a backup is
 * restored, and is readable without a password: it names no content of a report.
 */
public final class TrailFile implements Trail {
  private static final Logger LOG = Logger.getLogger(TrailFile.class.getName());
  private static final String NAME = "jiping.trail";

  private final Path folder;
  private final PreferencesStore preferences;
  private final String user;
  private final Clock clock;

  /** What was done and could not be written yet. */
  private final Deque<String> waiting = new ArrayDeque<>();

  /**
   * @param folder the data folder; exists
   * @param preferences say the clerk's name
   * @param user who is logged in to the computer
   */
  public TrailFile(Path folder, PreferencesStore preferences, String user, Clock clock) {
    this.folder = folder.toAbsolutePath();
    this.preferences = preferences;
    this.user = user;
    this.clock = clock;
  }

  private Path file() {
    return folder.resolve(NAME);
  }

  @Override
  public synchronized void note(Action action, String about, String digest) {
    waiting.add(line(action, about, digest));
    writeWaiting();
  }

  @Override
  public synchronized void adopt(List<TrailEntry> entries) {
    Set<TrailEntry> known = new HashSet<>(read().entries());
    entries.stream().filter(known::add).map(TrailFile::line).forEach(waiting::add);
    writeWaiting();
  }

  private void writeWaiting() {
    try {
      ChainedFile.Content content = ChainedFile.read(file(), Seal.NONE);
      if (content.wrong().isPresent()) {
        content = beginAnew();
      }
      try (ChainedFile chain = ChainedFile.open(file(), Seal.NONE, content)) {
        chain.append(waiting);
        waiting.clear();
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, waiting.size() + " entries of the trail not written", e);
    }
  }

  private ChainedFile.Content beginAnew() throws IOException {
    Path aside = new AsideFiles(folder, clock).free("before", ".trail");
    Files.move(file(), aside, StandardCopyOption.ATOMIC_MOVE);
    waiting.addFirst(line(Action.TRAIL_BROKEN, aside.getFileName().toString(), ""));
    return ChainedFile.read(file(), Seal.NONE);
  }

  private String line(Action action, String about, String digest) {
    String name = preferences.load().name();
    return line(new TrailEntry(clock.instant(), name, user, action, about, digest));
  }

  private static String line(TrailEntry e) {
    return Stream.of(
            e.at().toString(), e.name(), e.user(), e.action().name(), e.about(), e.digest())
        .map(LineEscapes::escaped)
        .collect(Collectors.joining("\t"));
  }

  @Override
  public synchronized Listing read() {
    try {
      ChainedFile.Content content = ChainedFile.read(file(), Seal.NONE);
      List<TrailEntry> entries = content.entries().stream().map(TrailFile::entry).toList();
      return new Listing(entries, content.wrong(), waiting.size());
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      throw StoreFailures.named(e, "trail.unreadable", folder);
    }
  }

  private static TrailEntry entry(String text) {
    String[] parts = text.split("\t", -1);
    if (parts.length != 6) {
      throw new IllegalArgumentException("no entry of a trail");
    }
    return new TrailEntry(
        Instant.parse(parts[0]),
        LineEscapes.unescaped(parts[1]),
        LineEscapes.unescaped(parts[2]),
        Action.named(parts[3]),
        LineEscapes.unescaped(parts[4]),
        parts[5]);
  }
}
