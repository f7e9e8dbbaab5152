package cn.jiping.service.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line taken apart as a heading.
 *
 * @param level 1 for 一、, 2 for （一）, 3 for 1. and 0 without a number
 * @param label the number with its mark, as typed; may be empty
 * @param rest what follows the number
 */
record HeadingLine(int level, String label, String rest) {
  private static final String DIGITS = "一二三四五六七八九十";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<one>第?["
              + DIGITS
              + "]{1,3}\\s*(?:[、.．，,]|部分[、.．：:]?))\\s*"
              + "|(?<two>[（(]\\s*["
              + DIGITS
              + "]{1,3}\\s*[）)][、.．]?)\\s*"
              + "|(?<three>[0-9０-９]{1,2}\\s*[.．、](?![0-9０-９]))\\s*");

  /** A heading of a foreign outline is no longer than this, in chars. */
  private static final int LONGEST_FOREIGN = 30;

  static HeadingLine of(String line) {
    Matcher matcher = LABEL.matcher(line);
    if (!matcher.lookingAt()) {
      return new HeadingLine(0, "", line);
    }
    int level = matcher.group("one") != null ? 1 : matcher.group("two") != null ? 2 : 3;
    return new HeadingLine(level, matcher.group(), Lines.trim(line.substring(matcher.end())));
  }

  /** The same line with a level known otherwise, unless its number has one. */
  HeadingLine orLevel(int known) {
    return level > 0 ? this : new HeadingLine(known, label, rest);
  }

  /** Numbered, short, and no sentence: a heading of some outline. */
  boolean looksLikeHeading() {
    return level > 0
        && !rest.isEmpty()
        && rest.length() <= LONGEST_FOREIGN
        && "。；，！？…".indexOf(rest.charAt(rest.length() - 1)) < 0
        && rest.indexOf('。') < 0;
  }
}
