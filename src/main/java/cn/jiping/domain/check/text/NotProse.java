package cn.jiping.domain.check.text;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Stretches of a passage to which no rule of punctuation applies: addresses, names of files,
 * intervals like [80,90), references to figures, and leftovers, which have a rule of their own.
 */
final class NotProse {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]{1,15}://|www\\.)[!-~]++");
  private static final Pattern EXTENSION =
      Pattern.compile(
          "\\.(?:docx?|xlsx?|pptx?|pdf|ofd|txt|csv|jpe?g|png|zip|rar|wps|et|mp[34])(?![A-Za-z0-9])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INTERVAL =
      Pattern.compile(
          "[\\[(（] {0,2}-?[0-9]{1,9}(?:\\.[0-9]{1,4})?%? {0,2}[,，] {0,2}"
              + "(?:-?[0-9]{1,9}(?:\\.[0-9]{1,4})?%?|\\+?∞) {0,2}[\\])）]");

  /** {资金.合计}: a reference to a figure. */
  private static final Pattern REFERENCE = Pattern.compile("[{｛][^{}｛｝]{0,80}[}｝]");

  /** What may end a sentence behind an address. */
  private static final String AFTER_ADDRESS = ",.;:!?\"'";

  /** What no name of a file has. */
  private static final String NOT_IN_NAME = "，。、；：？！“”‘’《》,;:?!\"'/\\|<>* \t　";

  /** Chars of a file's name, at most. */
  private static final int LONGEST_NAME = 80;

  private NotProse() {}

  /** The chars that are no prose. */
  static BitSet in(String text) {
    BitSet found = new BitSet();
    Leftovers.spans(text).forEach(s -> found.set(s[0], s[1]));
    if (text.contains("://") || text.contains("www.")) {
      ADDRESS
          .matcher(text)
          .results()
          .forEach(m -> found.set(m.start(), addressEnd(text, m.start(), m.end())));
    }
    if (text.indexOf('.') >= 0) {
      EXTENSION
          .matcher(text)
          .results()
          .forEach(m -> found.set(nameStart(text, m.start()), m.end()));
    }
    REFERENCE.matcher(text).results().forEach(m -> found.set(m.start(), m.end()));
    INTERVAL.matcher(text).results().forEach(m -> found.set(m.start(), m.end()));
    return found;
  }

  private static int addressEnd(String text, int start, int matched) {
    int end = matched;
    while (end > start && AFTER_ADDRESS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    // A bracket that the address did not open belongs to the sentence.
    String address = text.substring(start, end);
    return address.endsWith(")") && !address.contains("(") ? end - 1 : end;
  }

  /** Where the name before this dot begins; a bracket that it does not close is no part of it. */
  private static int nameStart(String text, int dot) {
    int start = dot;
    int open = 0;
    while (start > 0 && dot - start < LONGEST_NAME) {
      char c = text.charAt(start - 1);
      open += c == ')' || c == '）' ? 1 : c == '(' || c == '（' ? -1 : 0;
      if (open < 0 || NOT_IN_NAME.indexOf(c) >= 0) {
        break;
      }
      start--;
    }
    return start;
  }
}
