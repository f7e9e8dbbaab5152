package cn.jiping.app;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FindingNote.Decision;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.ReportSession;
import cn.jiping.service.Revision;
import java.nio.file.Path;
import java.util.List;

/**
 * The reports that are photographed.
 *
 * @param folder where they are kept
 * @param sample the sample as it came
 * @param next the report of the year after
 * @param again the sample once more, finalised and begun anew
 */
record ShotsData(Path folder, ReportId sample, ReportId next, ReportId again) {
  private static final String REASON = "上级文件原文如此";
  private static final String WHY = "按财政局意见更正说法";
  private static final String NAME = "张三";
  private static final String MARK = "送审前";

  /** Makes them in this folder, which is empty. */
  static ShotsData in(Path folder) {
    try (Wiring wiring = new Wiring(folder)) {
      Report again = wiring.reports().add(wiring.sample().report());
      finalise(wiring, wiring.reports().open(again.id()));
      ShotsScans.add(wiring, again.id());
      Report sample = wiring.reports().add(wiring.sample().report());
      Report next = wiring.reports().addNextYear(sample.id());
      return new ShotsData(folder, sample.id(), next.id(), again.id());
    }
  }

  private static void finalise(Wiring wiring, ReportSession session) {
    List<FindingNote> notes =
        wiring.checkSettings().load().checker().findings(session.report()).stream()
            .filter(f -> f.severity() == Severity.ERROR)
            .map(f -> explained(f, wiring))
            .toList();
    session.change(r -> r.withFindingNotes(notes));
    session.finalise(wiring.finaliser().prepare(session.report(), NAME));
    session.startVersion(WHY);
    wiring.revisions().keep(session.report(), Revision.Kind.MARK, MARK);
    session.change(
        r ->
            r.withText("overview", t -> t.replace("村改居社区党组织干部队伍", "“村改居”社区党组织带头人队伍"))
                .withText("goals", t -> t.replaceFirst("。", "，一抓到底。")));
    Saved.orFail(session);
  }

  private static FindingNote explained(Finding finding, Wiring wiring) {
    return Review.note(finding, Decision.EXPLAINED, REASON, NAME, wiring.clock().instant());
  }
}
