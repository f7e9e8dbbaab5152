package cn.jiping.service;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.Texts;
import cn.jiping.service.TrailEntry.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Notes in the trail which files were written. */
public final class ExportTrail {
  private static final Texts TEXTS = Texts.of(ExportTrail.class);

  private final Trail trail;

  public ExportTrail(Trail trail) {
    this.trail = trail;
  }

  /**
   * Notes a file that was just written, with its digest.
   *
   * @param title of what was exported; empty when only its bytes are known
   * @throws OutputFailure when the file can't be read back
   */
  public void exported(Path file, String title) {
    try {
      String digest = Sha256.of(Files.readAllBytes(file));
      String name = file.getFileName().toString();
      String about = title.isEmpty() ? name : TEXTS.get("trail.exported", name, title);
      trail.note(Action.EXPORTED, about, digest);
    } catch (IOException e) {
      throw new OutputFailure(TEXTS.get("trail.unread", file), TEXTS.get("trail.unread.advice"), e);
    }
  }
}
