package cn.jiping.service.collect;

import cn.jiping.domain.Texts;

/**
 * A file that is not in the totals.
 *
 * @param file below the folder that was read, with {@code /} between folders
 * @param unit whose report it is; empty when it was not read
 * @param sentence why, and what to do
 */
public record NotCounted(String file, Reason reason, String unit, String sentence) {
  private static final Texts TEXTS = Texts.of(NotCounted.class);

  /** Why a file is not counted. */
  public enum Reason {
    /** It is closed by a password, and none or another one was given. */
    LOCKED(false),
    /** It is no archive, is broken, or is not what its digests say. */
    REFUSED(false),
    /** A folder, or a link, into which nobody looked. */
    NOT_OPENED(false),
    /** There is a newer version of the same report. */
    OLDER_VERSION(true),
    /** It is a further copy of the same version. */
    COPY(true),
    /** It says to be the same version as another one, and differs. */
    CONTRADICTION(true),
    /** It is another report of the same unit and year. */
    OTHER_REPORT(true);

    private final boolean read;

    Reason(boolean read) {
      this.read = read;
    }

    /** Whether it was read, and is right in itself. */
    public boolean isRead() {
      return read;
    }

    /** As it is shown. */
    public String title() {
      return TEXTS.get("reason." + this);
    }
  }

  /** A file that could not be read. */
  static NotCounted unread(String file, Reason reason, String sentence) {
    return new NotCounted(file, reason, "", sentence);
  }
}
