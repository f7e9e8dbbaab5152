package cn.jiping.ui.archive;

import cn.jiping.service.archive.ArchivedReport;
import cn.jiping.service.archive.Standing;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.ui.kit.compare.Comparison;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An archive that was read through.
 *
 * @param bytes length of all its files
 * @param held what it holds, when it is whole
 */
record Seen(Path file, long bytes, List<TraitResult> results, Optional<Held> held) {

  /**
   * What a whole archive holds.
   *
   * @param errors, warnings how many findings of the unit's checks are open
   * @param comparison what differs from the report here
   */
  record Held(
      ArchivedReport report, int errors, int warnings, Standing standing, Comparison comparison) {}
}
