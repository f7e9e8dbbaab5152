package cn.jiping.service;

import cn.jiping.service.TrailEntry.Action;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Notes in the trail which database took the place of which. */
public final class TrailedRescue implements Rescue {
  private final Rescue rescue;
  private final Trail trail;

  public TrailedRescue(Rescue rescue, Trail trail) {
    this.rescue = rescue;
    this.trail = trail;
  }

  @Override
  public Contents present() {
    return rescue.present();
  }

  @Override
  public List<BackupFile> backups() {
    return rescue.backups();
  }

  @Override
  public List<BackupFile> outside() {
    return rescue.outside();
  }

  @Override
  public BackupFile file(Path backup) {
    return rescue.file(backup);
  }

  @Override
  public Contents look(Path backup) {
    return rescue.look(backup);
  }

  @Override
  public boolean isEncrypted() {
    return rescue.isEncrypted();
  }

  @Override
  public Optional<Path> restore(Path backup) {
    Optional<Path> kept = rescue.restore(backup);
    trail.note(Action.RESTORED, name(backup), "");
    return kept;
  }

  @Override
  public Path useAsItIs() {
    Path copy = rescue.useAsItIs();
    trail.note(Action.USED_AS_FOUND, name(copy), "");
    return copy;
  }

  @Override
  public Optional<Path> startEmpty() {
    Optional<Path> aside = rescue.startEmpty();
    trail.note(Action.BEGUN_EMPTY, aside.map(TrailedRescue::name).orElse(""), "");
    return aside;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
