package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.Backups;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.PreferencesStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The copy that is made when the window is closed. There is nobody to tell that it failed: it is
 * noted, and said when the program is opened again.
 */
final class LastCopy {
  private static final Texts TEXTS = Texts.of(LastCopy.class);
  private static final Logger LOG = Logger.getLogger(LastCopy.class.getName());

  /** A stick or share that does not answer must not keep the program from ending. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Backups backups;
  private final PreferencesStore preferences;
  private Optional<Path> made = Optional.empty();

  LastCopy(Backups backups, PreferencesStore preferences) {
    this.backups = backups;
    this.preferences = preferences;
  }

  /**
   * Makes it, in the data folder, when there is something that no copy has.
   *
   * @param written something was written since the program was started
   */
  void make(boolean written) {
    noted(
        "last.failed",
        () -> made = written ? Optional.of(backups.make()) : backups.makeIfChanged());
  }

  /** Lays it into the second folder; the database may be closed by now. */
  void layOutside() {
    if (made.isEmpty()) {
      return;
    }
    Thread laying =
        Thread.ofPlatform()
            .daemon()
            .name("jiping-outside")
            .start(() -> noted("last.outside", () -> backups.layOutside(made.get())));
    try {
      if (!laying.join(PATIENCE)) {
        note(TEXTS.get("outside.slow"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void noted(String key, Runnable work) {
    try {
      work.run();
    } catch (ExpectedFailure failure) {
      LOG.log(Level.WARNING, "no backup", failure);
      note(TEXTS.get(key, failure.getMessage()));
    }
  }

  private void note(String said) {
    try {
      preferences.change(p -> p.withBackupFailed(Optional.of(said)));
    } catch (ExpectedFailure failure) {
      LOG.log(Level.WARNING, "not noted: " + said, failure);
    }
  }
}
