package cn.jiping.service.archive;

import java.util.List;

/**
 * Contents of an archive, and what a receiver would find in them.
 *
 * @param contents to be written, when all results passed
 */
public record Preparation(ArchiveContents contents, List<TraitResult> results) {
  /** Whether it may be written. */
  public boolean isGood() {
    return TraitResult.allPassed(results);
  }
}
