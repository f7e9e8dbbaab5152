package cn.jiping.domain.report;

import java.time.Instant;

/**
 * What the clerk decided about a finding (审核说明). It belongs to the finding of this rule about these
 * characters of this field, wherever in the text they have moved since.
 *
 * @param rule code of the rule, e.g. R1
 * @param part part of the report
 * @param item section key or row id; may be empty
 * @param about the characters in question, or the finding's message when it is about none
 * @param reason why it may stand, or what was written instead; empty when it is ignored, or mended
 *     by taking the characters away
 * @param by who decided; may be empty
 */
public record FindingNote(
    String rule,
    Place.Part part,
    String item,
    String about,
    Decision decision,
    String reason,
    String by,
    Instant at) {

  /** What was decided. */
  public enum Decision {
    /** 说明: it stands, for a reason that is archived. */
    EXPLAINED,
    /** 此处忽略: it is no longer shown here; for notices only. */
    IGNORED,
    /** 修正: it was mended; kept so that the check record shows it, and decides nothing. */
    MENDED
  }
}
