package cn.jiping.service;

import cn.jiping.domain.Texts;
import java.nio.file.Path;

/** An archive is closed by a password, and none or another one was given. */
public final class LockedArchive extends InputFailure {
  private static final long serialVersionUID = 1L;
  private static final Texts TEXTS = Texts.of(LockedArchive.class);

  private LockedArchive(String key, Path file) {
    super(TEXTS.get(key, file.getFileName()), TEXTS.get(key + ".advice"));
  }

  /** No password was given. */
  public static LockedArchive of(Path file) {
    return new LockedArchive("archive.locked", file);
  }

  /** Another password opens it. */
  public static LockedArchive wrong(Path file) {
    return new LockedArchive("archive.password", file);
  }
}
