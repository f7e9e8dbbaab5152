package cn.jiping.output.archive;

import java.util.Locale;
import java.util.Set;

/**
 * Names of files that FAT32 and Windows can keep: without the characters and names that they
 * reserve, not ending in a dot or a blank, not too long, and without a percent sign.
 */
public final class FatName {
  /** In characters; a name may have 255, of which some are left for folders and endings. */
  static final int LONGEST = 120;

  private static final String FORBIDDEN = "\\/:*?\"<>|";
  private static final Set<String> RESERVED =
      Set.of(
          "CON", "PRN", "AUX", "NUL", "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6",
          "COM7", "COM8", "COM9", "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7",
          "LPT8", "LPT9", "CONIN$", "CONOUT$", "COM¹", "COM²", "COM³", "LPT¹", "LPT²", "LPT³");

  private FatName() {}

  /**
   * A name like the wished one that can be kept.
   *
   * @param wished without an ending that has to stay
   * @return not empty; the same for a name that can be kept as it is
   */
  public static String of(String wished) {
    StringBuilder name = new StringBuilder();
    wished.codePoints().map(FatName::kept).forEach(name::appendCodePoint);
    String cut = trimmed(shortened(name.toString()));
    if (cut.isEmpty()) {
      return "_";
    }
    return isReserved(cut) ? "_" + cut : cut;
  }

  /** Whether a name can be kept as it is. */
  public static boolean isGood(String name) {
    return !name.isEmpty() && of(name).equals(name);
  }

  private static int kept(int character) {
    if (character == '%') {
      return '％'; // a bag would have to quote it, and programs differ in whether they do
    }
    // Control characters; and those that turn or hide what stands beside them.
    boolean control =
        Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return control || surrogate || FORBIDDEN.indexOf(character) >= 0 ? '_' : character;
  }

  /** Not in the middle of a character that takes two places. */
  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    boolean split = Character.isHighSurrogate(name.charAt(LONGEST - 1));
    return name.substring(0, split ? LONGEST - 1 : LONGEST);
  }

  /** Windows drops dots and blanks at the end, and so would not find the file again. */
  private static String trimmed(String name) {
    int end = name.length();
    while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
      end--;
    }
    return name.substring(0, end).stripLeading();
  }

  /** A reserved name stays one with any ending. */
  private static boolean isReserved(String name) {
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).stripTrailing();
    return RESERVED.contains(stem.toUpperCase(Locale.ROOT));
  }
}
