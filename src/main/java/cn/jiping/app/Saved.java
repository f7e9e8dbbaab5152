package cn.jiping.app;

import cn.jiping.service.ReportSession;
import cn.jiping.service.SaveState;

/** For commands, in which everything is saved before a change returns. */
final class Saved {
  private Saved() {}

  /**
   * @throws cn.jiping.service.ExpectedFailure when the last change could not be saved
   */
  static void orFail(ReportSession session) {
    if (session.saveState() instanceof SaveState.Failed failed) {
      throw failed.failure();
    }
  }
}
