package cn.jiping.ui.kit;

/** Names that are proposed for files. */
public final class FileNames {
  private FileNames() {}

  /** The name of a PDF file, without what Windows allows in no name. */
  public static String pdf(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|]", "_") + ".pdf";
  }
}
