package cn.jiping.ui.rescue;

import cn.jiping.domain.Texts;
import cn.jiping.service.DataDoubt;

/**
 * Why the page is shown.
 *
 * @param message what is the matter
 * @param advice what can be done
 * @param readable whether the reports in the present file can be looked at
 * @param calm the clerk came to restore a backup; nothing is the matter
 */
public record Occasion(String message, String advice, boolean readable, boolean calm) {
  private static final Texts TEXTS = Texts.of(Occasion.class);

  /** The database is doubted. */
  public static Occasion of(DataDoubt doubt) {
    return new Occasion(doubt.getMessage(), doubt.advice(), doubt.kind().isReadable(), false);
  }

  /** The clerk wants to restore a backup. */
  public static Occasion wanted() {
    return new Occasion(TEXTS.get("wanted"), TEXTS.get("wanted.advice"), true, true);
  }
}
