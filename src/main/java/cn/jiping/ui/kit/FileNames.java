package cn.jiping.ui.kit;

/** Names that are proposed for files, and what the names of files say. */
public final class FileNames {
  private FileNames() {}

  /** The name of a PDF file, without what Windows allows in no name. */
  public static String pdf(String name) {
    return allowed(name) + ".pdf";
  }

  /** The name of a file with this ending, without what Windows allows in no name. */
  public static String withEnding(String name, String ending) {
    return allowed(plain(name)) + "." + ending;
  }

  private static String allowed(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|]", "_");
  }

  private static String plain(String name) {
    return name.replaceFirst("\\.[^.]*$", "").strip();
  }

  /**
   * What is on a picture, as far as the name of its file says it: one in Chinese does, one like
   * IMG_2022 does not.
   *
   * @return may be empty
   */
  public static String caption(String name) {
    String plain = plain(name);
    return plain.codePoints().anyMatch(Character::isIdeographic) ? plain : "";
  }
}
