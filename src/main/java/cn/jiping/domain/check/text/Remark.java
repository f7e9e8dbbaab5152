package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.util.Optional;

/**
 * What a rule found in a text.
 *
 * @param passage which passage of the manuscript, from 0
 * @param start first char in it
 * @param end after the last one; the same as {@code start} when something is missing there
 * @param message what was found and what to do, one or two Chinese sentences
 * @param fix what may stand instead of these characters; only where that is certain
 */
public record Remark(
    Rule rule,
    Severity severity,
    int passage,
    int start,
    int end,
    String message,
    Optional<String> fix) {

  /** A remark without a certain mend, in the first or only passage. */
  public static Remark of(Rule rule, Severity severity, int start, int end, String message) {
    return new Remark(rule, severity, 0, start, end, message, Optional.empty());
  }

  /** The same remark with its mend. */
  public Remark withFix(String replacement) {
    return new Remark(rule, severity, passage, start, end, message, Optional.of(replacement));
  }

  /** The same remark in another passage. */
  public Remark in(int index) {
    return new Remark(rule, severity, index, start, end, message, fix);
  }
}
