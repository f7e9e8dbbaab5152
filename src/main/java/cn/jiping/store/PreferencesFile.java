package cn.jiping.store;

import cn.jiping.service.Preferences;
import cn.jiping.service.PreferencesStore;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
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
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "settings not read, the usual ones are used", e);
      return Preferences.USUAL;
    }
  }

  private Properties read() throws IOException {
    Properties values = new Properties();
    Path file = folder.resolve(NAME);
    if (Files.exists(file)) {
      values.load(new StringReader(text(Files.readAllBytes(file))));
    }
    return values;
  }

  /** An editor may have kept it in the encoding of Chinese Windows. */
  private static String text(byte[] bytes) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  /** A value that can't be read is the usual one; the others stay. */
  private static Preferences of(Properties values) {
    return new Preferences(
        values.getProperty(CLERK, ""),
        read(values, SECOND, Path::of),
        read(values, OUTSIDE, Instant::parse),
        read(values, IDLE, Integer::valueOf)
            .map(minutes -> Math.clamp(minutes, 0, Preferences.LONGEST_IDLE))
            .orElse(Preferences.USUAL.idleMinutes()),
        Optional.ofNullable(values.getProperty(FAILED)));
  }

  private static <T> Optional<T> read(Properties values, String key, Function<String, T> parse) {
    try {
      return Optional.ofNullable(values.getProperty(key)).map(parse);
    } catch (IllegalArgumentException | DateTimeException e) {
      LOG.log(Level.WARNING, "setting not read, the usual one is used: " + key, e);
      return Optional.empty();
    }
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
      StringWriter out = new StringWriter();
      values.store(out, null);
      write(part, out.toString());
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

  private static void write(Path file, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** A file that nobody can read stays, under another name. */
  private Properties keptKeys() throws IOException {
    try {
      return read();
    } catch (CharacterCodingException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "settings not read, they are written anew", e);
      Path aside = new AsideFiles(folder, Clock.systemDefaultZone()).free("before", ".properties");
      Files.move(folder.resolve(NAME), aside, StandardCopyOption.ATOMIC_MOVE);
      return new Properties();
    }
  }

  private static void set(Properties values, String key, Optional<String> value) {
    value.ifPresentOrElse(v -> values.setProperty(key, v), () -> values.remove(key));
  }
}
