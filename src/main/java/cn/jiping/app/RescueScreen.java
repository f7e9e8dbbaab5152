package cn.jiping.app;

import cn.jiping.service.Rescue;
import cn.jiping.service.StoreFailure;
import cn.jiping.service.Trail;
import cn.jiping.service.TrailedRescue;
import cn.jiping.store.FolderLock;
import cn.jiping.store.FolderRescue;
import cn.jiping.store.OutlineFiles;
import cn.jiping.store.PreferencesFile;
import cn.jiping.store.key.DataKey;
import cn.jiping.ui.kit.FxDialogs;
import cn.jiping.ui.kit.FxTaskRunner;
import cn.jiping.ui.lock.Cover;
import cn.jiping.ui.lock.LockViewModel;
import cn.jiping.ui.rescue.Occasion;
import cn.jiping.ui.rescue.RescueView;
import cn.jiping.ui.rescue.RescueViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Parent;

/** The page for a database that is closed. Holds the data folder as long as it is shown. */
final class RescueScreen {
  private final Path folder;
  private final FolderRescue rescue;
  private final SingleInstance instance;
  private final Trail trail;
  private final FxTaskRunner tasks;
  private final FxDialogs dialogs;
  private final Clock clock = Clock.systemDefaultZone();
  private Cover cover;

  private RescueScreen(
      Path folder,
      FolderRescue rescue,
      SingleInstance instance,
      Trail trail,
      FxTaskRunner tasks,
      FxDialogs dialogs) {
    this.folder = folder;
    this.rescue = rescue;
    this.instance = instance;
    this.trail = trail;
    this.tasks = tasks;
    this.dialogs = dialogs;
  }

  /**
   * Takes hold of the folder.
   *
   * @param opens the database in it, when that has a password
   * @throws StoreFailure when another program has it
   */
  static RescueScreen of(
      Path folder, Optional<DataKey> opens, Trail trail, FxTaskRunner tasks, FxDialogs dialogs) {
    SingleInstance instance = SingleInstance.hold(folder);
    try {
      FolderRescue rescue =
          new FolderRescue(folder, opens, OutlineFiles.load(), Clock.systemDefaultZone());
      return new RescueScreen(folder, rescue, instance, trail, tasks, dialogs);
    } catch (StoreFailure failure) {
      instance.close();
      throw failure;
    }
  }

  /**
   * The page.
   *
   * @param again opens the database again
   * @param mayGoBack whether it can be opened again with nothing done
   */
  Parent page(Occasion occasion, Runnable again, boolean mayGoBack) {
    Rescue ways = new TrailedRescue(rescue, trail);
    RescueViewModel model =
        new RescueViewModel(occasion, ways, tasks, dialogs, clock.getZone(), again);
    Optional<Runnable> back = mayGoBack ? Optional.of(again) : Optional.empty();
    return covered(new RescueView(model, back).node());
  }

  /** With a password the page is covered like any other: it shows what is in the reports. */
  private Parent covered(Parent page) {
    Duration limit = Duration.ofMinutes(new PreferencesFile(folder).load().idleMinutes());
    cover =
        new Cover(
            page,
            () ->
                new LockViewModel(
                    () -> FolderLock.of(folder).orElseThrow(), tasks, clock, lock -> cover.open()),
            this::isLockable,
            () -> {},
            () -> limit,
            tasks,
            clock);
    return cover.node();
  }

  /** A cover that nobody could open would be worse than none. */
  private boolean isLockable() {
    try {
      return FolderLock.of(folder).isPresent();
    } catch (StoreFailure keyless) {
      return false;
    }
  }

  /**
   * Lets go of the folder.
   *
   * @return what opens the database that is in it now
   */
  Optional<DataKey> release() {
    instance.close();
    return rescue.key();
  }
}
