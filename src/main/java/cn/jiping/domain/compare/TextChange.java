package cn.jiping.domain.compare;

/**
 * The one stretch in which two texts differ.
 *
 * @param start first char that differs
 * @param endBefore after the last one, in the text before
 * @param endAfter after the last one, in the text after
 */
public record TextChange(int start, int endBefore, int endAfter) {

  /** What has changed; no surrogate pair is cut. */
  public static TextChange of(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int start = 0;
    while (start < shorter && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
      start--;
    }
    int same = 0;
    while (same < shorter - start
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    if (same > 0 && Character.isLowSurrogate(before.charAt(before.length() - same))) {
      same--;
    }
    return new TextChange(start, before.length() - same, after.length() - same);
  }
}
