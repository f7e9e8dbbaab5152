package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The folder in which reports are kept: {@code %LOCALAPPDATA%\Jiping} on Windows, elsewhere {@code
 * $XDG_DATA_HOME/jiping} or {@code ~/.local/share/jiping} (XDG Base Directory Specification).
 */
public final class DataFolder {
  private static final Texts TEXTS = Texts.of(DataFolder.class);

  private DataFolder() {}

  /** The folder of the user who runs the program; it may not exist yet. */
  public static Path ofThisUser() {
    return of(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
  }

  /**
   * The folder of a user.
   *
   * @param osName as in the system property {@code os.name}
   * @param environment variables of the environment
   * @param userHome the home folder, for when the environment names none
   */
  static Path of(String osName, Map<String, String> environment, String userHome) {
    if (osName.toLowerCase(Locale.ROOT).startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      Path parent = local.isBlank() ? Path.of(userHome, "AppData", "Local") : Path.of(local);
      return parent.resolve("Jiping");
    }
    Path data = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
    // The specification: a relative path there is to be ignored.
    return (data.isAbsolute() ? data : Path.of(userHome, ".local", "share")).resolve("jiping");
  }

  /**
   * Makes the folder, and those above it, unless it is there.
   *
   * @return the folder, absolute
   * @throws StoreFailure when it can't be made
   */
  public static Path create(Path folder) {
    try {
      return Files.createDirectories(folder.toAbsolutePath());
    } catch (IOException e) {
      throw new StoreFailure(
          TEXTS.get("folder.failed", folder.toAbsolutePath()),
          TEXTS.get("folder.failed.advice"),
          e);
    }
  }
}
