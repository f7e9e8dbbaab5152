package cn.jiping.output.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import cn.jiping.output.archive.ArchiveReader.Extent;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Outlines;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.service.collect.ArchiveSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Archives of many units, read for their figures. */
public final class ArchiveFigures implements ArchiveSource {
  private static final Texts TEXTS = Texts.of(ArchiveFigures.class);

  /** So many faults of an archive are told; the rest is counted. */
  private static final int TOLD = 3;

  private final Outlines outlines;

  /**
   * @param outlines those that a report may follow
   */
  public ArchiveFigures(Outlines outlines) {
    this.outlines = outlines;
  }

  @Override
  public Found find(Path folder) {
    return ArchiveSearch.in(folder);
  }

  @Override
  public Report read(Path archive, Optional<char[]> password) {
    try (ArchiveReader reader =
        ArchiveFiles.opened(archive, password, Extent.FIGURES, outlines, Progress.NONE)) {
      return reader.figures().orElseThrow(() -> faulty(reader.results()));
    }
  }

  private static InputFailure faulty(List<TraitResult> results) {
    List<String> faults = results.stream().flatMap(r -> r.faults().stream()).toList();
    String told = String.join(TEXTS.get("faulty.separator"), faults.stream().limit(TOLD).toList());
    String sentence =
        faults.size() > TOLD
            ? TEXTS.get("faulty.many", told, faults.size())
            : TEXTS.get("faulty", told);
    return new InputFailure(sentence, TEXTS.get("faulty.advice"));
  }
}
