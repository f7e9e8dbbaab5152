package cn.jiping.ui;

import cn.jiping.domain.check.Checker;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.review.ReviewDesk;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Open reports that are checked at once, on the caller's thread. */
public final class Reviews {
  private Reviews() {}

  /** By all rules, without tables. */
  public static ReportReview of(ReportSession session) {
    return of(session, new Checker(CheckTables.EMPTY, Set.of())::findings);
  }

  public static ReportReview of(ReportSession session, Function<Report, List<Finding>> checker) {
    return new ReportReview(session, checker, Runnable::run, Runnable::run);
  }

  /** A desk for what all rules find. */
  public static ReviewDesk desk(ReportSession session) {
    return desk(session, new Checker(CheckTables.EMPTY, Set.of())::findings);
  }

  public static ReviewDesk desk(ReportSession session, Function<Report, List<Finding>> checker) {
    return new ReviewDesk(session, of(session, checker), Sessions.CLOCK);
  }
}
