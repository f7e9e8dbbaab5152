package cn.jiping.ui.step.version;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.SignedPages;
import cn.jiping.domain.report.Version;
import cn.jiping.service.VersionStore.Agreement;
import cn.jiping.ui.kit.Moments;
import java.time.ZoneId;

/**
 * A version as the list shows it.
 *
 * @param number from 1
 * @param name as in 第1版
 * @param at when it was finalised; empty when it was not
 * @param by who finalised it; empty when nobody did
 * @param reason why there is this version; empty for the first
 * @param state how it is kept
 * @param signed whether its signed page was added, in words; empty when it is not finalised
 */
record VersionLine(
    int number, String name, String at, String by, String reason, State state, String signed) {
  private static final Texts TEXTS = Texts.of(VersionLine.class);

  /** How a version is kept. */
  enum State {
    /** Worked on. */
    OPEN,
    /** Finalised, but not on disk yet. */
    UNSAVED,
    /** On disk, and being read through. */
    CHECKING,
    /** As it was finalised. */
    HOLDS,
    /** Its data is not what was finalised. */
    DATA_BROKEN,
    /** Its paper is not what was finalised. */
    PAPER_BROKEN,
    /** Neither is. */
    BOTH_BROKEN,
    /** It could not be read through. */
    UNREADABLE;

    /** What the reading through has shown. */
    static State of(Agreement agreement) {
      if (agreement.holds()) {
        return HOLDS;
      }
      if (agreement.data()) {
        return PAPER_BROKEN;
      }
      return agreement.paper() ? DATA_BROKEN : BOTH_BROKEN;
    }

    boolean isBroken() {
      return compareTo(HOLDS) > 0;
    }

    /** Whether there is a paper that was kept. */
    boolean isKept() {
      return compareTo(CHECKING) >= 0;
    }
  }

  /**
   * @param signed which versions have their signed page
   */
  static VersionLine of(Version version, State state, SignedPages signed, ZoneId zone) {
    return new VersionLine(
        version.number(),
        TEXTS.get("version", version.number()),
        version.finalised().map(f -> Moments.minute(f.at(), zone)).orElse(""),
        version.finalised().map(Finalised::by).orElse(""),
        version.reason(),
        state,
        version.isFinalised() ? signed(signed.have(version.number())) : "");
  }

  private static String signed(boolean there) {
    return TEXTS.get(there ? "signed.there" : "signed.missing");
  }

  VersionLine withState(State value) {
    return new VersionLine(number, name, at, by, reason, value, signed);
  }

  /** The state in words. */
  String verdict() {
    return TEXTS.get("state." + state);
  }
}
