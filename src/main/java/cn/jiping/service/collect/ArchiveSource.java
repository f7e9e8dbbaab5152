package cn.jiping.service.collect;

import cn.jiping.domain.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds archives and reads them for their figures. Thread-safe, and slow. */
public interface ArchiveSource {
  /**
   * What lies in a folder.
   *
   * @param archives files and plain folders, in the order of their names below it
   * @param unread what looks as if it held archives, but was not looked into
   */
  record Found(List<Path> archives, List<NotCounted> unread) {
    public Found {
      archives = List.copyOf(archives);
      unread = List.copyOf(unread);
    }
  }

  /**
   * The archives in a folder and in all below it; links are not followed.
   *
   * @throws cn.jiping.service.InputFailure when there is no such folder
   */
  Found find(Path folder);

  /**
   * The report of an archive of which every file was read and is what its digest says. Without its
   * pictures; and whether its paper opens was not tried.
   *
   * @throws cn.jiping.service.LockedArchive when it has a password and this is not it
   * @throws cn.jiping.service.InputFailure when it is none, or not as it should be; says why
   */
  Report read(Path archive, Optional<char[]> password);
}
