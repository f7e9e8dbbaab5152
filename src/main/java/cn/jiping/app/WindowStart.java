package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.StoreFailure;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A start of the window. Its plain ways are read here, without the library for command lines:
 * loading that takes as long as a fifth of an empty window.
 */
public final class WindowStart {
  private static final Texts TEXTS = Texts.of(WindowStart.class);

  /** How long, and how often, a later start looks whether the open window has answered. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final Duration LOOK = Duration.ofMillis(50);

  private final Path dataFolder;
  private final String shown;

  /**
   * @param shown the report or archive to open, as {@code open} names it; empty for none
   */
  WindowStart(Path dataFolder, String shown) {
    this.dataFolder = dataFolder;
    this.shown = shown;
  }

  /**
   * Reads {@code [--data FOLDER] [open NAME | ARCHIVE]}.
   *
   * @return empty when the arguments are anything else, a mistake too: {@link JipingCommand} knows
   */
  public static Optional<WindowStart> of(String... args) {
    List<String> rest = List.of(args);
    if (rest.stream().anyMatch(String::isBlank)) {
      return Optional.empty();
    }
    try {
      Path folder = null;
      if (rest.size() > 1 && rest.getFirst().equals("--data") && mayBeFolder(rest.get(1))) {
        folder = Path.of(rest.get(1));
        rest = rest.subList(2, rest.size());
      }
      if (!rest.stream().allMatch(WindowStart::isPlain)) {
        return Optional.empty();
      }
      Path data = folder == null ? DataFolder.ofThisUser() : folder;
      return shown(rest).map(shown -> new WindowStart(data, shown));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(String arg) {
    return !arg.startsWith("-");
  }

  /** Who writes {@code --data open NAME} has forgotten the folder. */
  private static boolean mayBeFolder(String arg) {
    return isPlain(arg) && !arg.equals("open");
  }

  private static Optional<String> shown(List<String> rest) {
    if (rest.isEmpty()) {
      return Optional.of("");
    }
    boolean opens = rest.size() == 2 && rest.getFirst().equals("open");
    boolean isArchive = ArchiveName.is(rest.getLast());
    if (!opens && (rest.size() > 1 || !isArchive)) {
      return Optional.empty();
    }
    return Optional.of(isArchive ? ArchiveName.absolute(rest.getLast()) : rest.getLast());
  }

  /**
   * Opens the window, if there is a display, and waits until it is closed; where one is open
   * already, has that come to the front. What goes wrong is said.
   *
   * @return the exit code
   */
  public int run() {
    Log.quiet();
    PrintWriter err = new PrintWriter(System.err, true);
    try {
      return run(err);
    } catch (RuntimeException | Error e) {
      return Failed.code(e, err);
    }
  }

  private int run(PrintWriter err) {
    if (!Toolkit.hasDisplay()) {
      err.println(TEXTS.get("no.display"));
      return ExitCode.NO_DISPLAY;
    }
    TempFolder temporary;
    try {
      temporary = TempFolder.use(dataFolder);
    } catch (StoreFailure failure) {
      return App.refuse(failure);
    }
    try {
      return open(err);
    } finally {
      temporary.close();
    }
  }

  private int open(PrintWriter err) {
    Optional<OneWindow> free;
    try {
      free = OneWindow.takeOrHandOver(DataFolder.create(dataFolder), shown, patience());
    } catch (StoreFailure failure) {
      return App.refuse(failure);
    }
    if (free.isEmpty()) {
      return ExitCode.OK;
    }
    try (OneWindow place = free.get()) {
      int code = App.open(place, dataFolder, shown);
      if (code == ExitCode.NO_DISPLAY) {
        err.println(Toolkit.failed());
      }
      return code;
    }
  }

  /** The window that is open may just have been started, on a slow computer. */
  private static BooleanSupplier patience() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    return () -> {
      LockSupport.parkNanos(LOOK.toNanos());
      return System.nanoTime() < end;
    };
  }
}
