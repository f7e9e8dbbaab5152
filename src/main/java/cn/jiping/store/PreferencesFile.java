package cn.jiping.store;

import cn.jiping.service.Preferences;
import cn.jiping.service.PreferencesStore;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The preferences, in the file {@code settings.properties} of the data folder. Keys of a newer
 * program stay in it.
 */
public final class PreferencesFile implements PreferencesStore {
  private static final Logger LOG = Logger.getLogger(PreferencesFile.class.getName());
  private static final String NAME = "settings.properties";
  private static final String CLERK = "name";
  private static final String SECOND = "backup.second-folder";
  private static final String OUTSIDE = "backup.last-outside";
  private static final String FAILED = "backup.failed";
  private static final String IDLE = "lock.idle-minutes";

  private final Path folder;
  private final StoreFailures failures;

  /**
   * @param folder the data folder; exists
   */
  public PreferencesFile(Path folder) {
    this.folder = folder.toAbsolutePath();
    this.failures = new StoreFailures(this.folder);
  }

  @Override
  public synchronized Preferences load() {
    try {
      return of(read());
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      LOG.log(Level.WARNING, "settings not read, the usual ones are used", e);
      return Preferences.USUAL;
    }
  }

  private Properties read() throws IOException {
    Properties values = new Properties();
    Path file = folder.resolve(NAME);
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        values.load(in);
      }
    }
    return values;
  }

  private static Preferences of(Properties values) {
    return new Preferences(
        values.getProperty(CLERK, ""),
        Optional.ofNullable(values.getProperty(SECOND)).map(Path::of),
        Optional.ofNullable(values.getProperty(OUTSIDE)).map(Instant::parse),
        Math.max(
            1,
            Integer.parseInt(
                values.getProperty(IDLE, Integer.toString(Preferences.USUAL.idleMinutes())))),
        Optional.ofNullable(values.getProperty(FAILED)));
  }

  @Override
  public synchronized Preferences change(UnaryOperator<Preferences> change) {
    Preferences next = change.apply(load());
    Path part = folder.resolve(NAME + ".part");
    try {
      Properties values = keptKeys();
      values.setProperty(CLERK, next.name());
      set(values, SECOND, next.secondFolder().map(Path::toString));
      set(values, OUTSIDE, next.lastOutside().map(Instant::toString));
      set(values, FAILED, next.backupFailed());
      values.setProperty(IDLE, Integer.toString(next.idleMinutes()));
      try (Writer out = Files.newBufferedWriter(part)) {
        values.store(out, null);
      }
      Files.move(
          part,
          folder.resolve(NAME),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      return next;
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  private Properties keptKeys() {
    try {
      return read();
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "settings not read, they are written anew", e);
      return new Properties();
    }
  }

  private static void set(Properties values, String key, Optional<String> value) {
    value.ifPresentOrElse(v -> values.setProperty(key, v), () -> values.remove(key));
  }
}
