package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.StoreFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The one window of a data folder. Whoever starts the program once more hands over to it what is to
 * be shown, by a file in the folder {@code handover}: no port, and nothing that another user could
 * reach. Who removes the file has it: the window, which does what it asks, or the later start that
 * waited in vain. The window leaves alone what it may not do: of another user, or of another
 * computer that has the same folder. Who laid that takes it back, and says that there is a window.
 */
final class OneWindow implements AutoCloseable {
  private static final Texts TEXTS = Texts.of(OneWindow.class);
  private static final Logger LOG = Logger.getLogger(OneWindow.class.getName());

  /** Beside that of the data, which are closed while the window asks for the password. */
  private static final String LOCK = "jiping.window";

  private static final String REQUEST = ".request";

  /** Nobody waits so long; a clock of a server may be wrong by hours. */
  private static final Duration OLD = Duration.ofDays(1);

  private final SingleInstance place;
  private final Path requests;
  private boolean complained;

  private OneWindow(SingleInstance place, Path requests) {
    this.place = place;
    this.requests = requests;
  }

  /**
   * Takes the place of the window, or hands over to the window that has it. That one may be about
   * to close: then its place is taken after all.
   *
   * @param dataFolder exists
   * @param shown the report or archive to show, as {@code open} names it; empty for the window
   *     alone
   * @param goOn asked while nothing happens; waits a little, and says whether to wait longer
   * @return the place; empty when the open window has taken over what was asked
   * @throws StoreFailure when the open window did not answer, or the folder can't be written to
   */
  static Optional<OneWindow> takeOrHandOver(Path dataFolder, String shown, BooleanSupplier goOn) {
    Path requests = dataFolder.resolve("handover");
    Optional<SingleInstance> place = SingleInstance.tryHold(dataFolder, LOCK);
    if (place.isEmpty()) {
      Path request = requests.resolve(ProcessHandle.current().pid() + REQUEST);
      try {
        lay(request, Request.of(shown));
        while (place.isEmpty() && Files.exists(request) && goOn.getAsBoolean()) {
          place = SingleInstance.tryHold(dataFolder, LOCK);
        }
        boolean left = Files.deleteIfExists(request);
        if (left && place.isEmpty()) {
          throw SingleInstance.alreadyOpen();
        }
      } catch (IOException e) {
        place.ifPresent(SingleInstance::close);
        throw new StoreFailure(
            TEXTS.get("folder.locked", dataFolder), TEXTS.get("folder.locked.advice"), e);
      }
    }
    return place.map(held -> new OneWindow(held, requests));
  }

  /** It has its name only when it is whole. */
  private static void lay(Path request, Request asked) throws IOException {
    Files.createDirectories(request.getParent());
    Path part = request.resolveSibling(request.getFileName() + ".part");
    Files.writeString(part, asked.text());
    Files.move(part, request, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Takes what later starts have asked for since, and removes what others left behind long ago.
   *
   * @return what to show, in no order; empty ones for the window alone
   */
  List<String> take() {
    if (!Files.isDirectory(requests)) {
      return List.of();
    }
    List<String> taken = new ArrayList<>();
    try (Stream<Path> files = Files.list(requests)) {
      for (Path file : files.filter(f -> f.toString().endsWith(REQUEST)).toList()) {
        take(file).ifPresent(taken::add);
      }
    } catch (IOException | UncheckedIOException e) {
      complain(e);
    }
    return taken;
  }

  private Optional<String> take(Path file) {
    try {
      Optional<String> shown = read(file);
      boolean mayGo = shown.isPresent() || isOld(file);
      return mayGo && Files.deleteIfExists(file) ? shown : Optional.empty();
    } catch (NoSuchFileException takenBack) {
      return Optional.empty();
    } catch (IOException e) {
      complain(e);
      return Optional.empty();
    }
  }

  /** Once: it is asked several times a second. */
  private void complain(Exception e) {
    if (!complained) {
      LOG.log(Level.INFO, "requests can't be read", e);
    }
    complained = true;
  }

  private static boolean isOld(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(OLD));
  }

  /** What to show; empty when it is no request of this user's living process. */
  private static Optional<String> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    String process = name.substring(0, name.length() - REQUEST.length());
    return Request.read(new String(bytes, StandardCharsets.UTF_8))
        .filter(r -> process.matches("\\d{1,18}") && r.isOf(Long.parseLong(process)))
        .map(Request::shown);
  }

  /** Lets the next one take the place. */
  @Override
  public void close() {
    place.close();
  }
}
