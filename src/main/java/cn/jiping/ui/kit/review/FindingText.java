package cn.jiping.ui.kit.review;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;

/** Findings in words. */
public final class FindingText {
  private static final Texts TEXTS = Texts.of(FindingText.class);

  /** Characters of a quote that are shown; the place shows the rest. */
  private static final int LONGEST = 24;

  private FindingText() {}

  /** What is proposed, 改为：…; empty when nothing is. */
  public static String proposal(Finding finding) {
    return finding
        .fix()
        .map(f -> f.isEmpty() ? TEXTS.get("proposal.remove") : TEXTS.get("proposal", shown(f)))
        .orElse("");
  }

  /** What was done by mending this finding. */
  static String mended(Finding finding) {
    String fix = finding.fix().orElse("");
    String key =
        fix.isEmpty() ? "mended.removed" : finding.quote().isEmpty() ? "mended.inserted" : "mended";
    return TEXTS.get(key, shown(finding.quote()), shown(fix));
  }

  /** What the finding is about, cut to a few words. */
  static String about(Finding finding) {
    return shown(Review.about(finding));
  }

  /** Spaces made visible, where there is nothing else; a long text cut. */
  public static String shown(String text) {
    String visible = text.isBlank() ? text.replaceAll("\\s", "␣") : text;
    if (visible.codePointCount(0, visible.length()) <= LONGEST) {
      return visible;
    }
    return visible.substring(0, visible.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  /** 错误：, 警告： or 提示： and what was found, for who can't see the icon. */
  public static String spoken(Finding finding) {
    return TEXTS.get("severity." + finding.severity()) + finding.message() + proposal(finding);
  }
}
