package cn.jiping.service.archive;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How and where an archive is written.
 *
 * @param target the file, or the folder when it is to be a plain one
 * @param plainFolder not one file, but the files themselves
 * @param replace whether what is there already may be replaced, once the new one is verified
 * @param password closes it; not with a plain folder
 */
public record WriteOrder(
    Path target, boolean plainFolder, boolean replace, Optional<char[]> password) {
  public WriteOrder {
    if (plainFolder && password.isPresent()) {
      throw new IllegalArgumentException("a folder has no password");
    }
  }
}
