package cn.jiping.ui.step.history;

import cn.jiping.domain.Texts;
import cn.jiping.service.Revision;
import cn.jiping.ui.kit.Moments;
import java.time.ZoneId;

/**
 * A revision as the list shows it.
 *
 * @param at as in 2022年1月6日 10:32
 * @param what the end of a day, or the name of a mark
 */
record RevisionLine(int number, String at, String what) {
  private static final Texts TEXTS = Texts.of(RevisionLine.class);

  static RevisionLine of(Revision revision, ZoneId zone) {
    return new RevisionLine(
        revision.number(),
        Moments.minute(revision.at(), zone),
        TEXTS.get("kind." + revision.kind(), revision.name()));
  }
}
