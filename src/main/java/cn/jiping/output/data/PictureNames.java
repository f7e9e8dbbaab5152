package cn.jiping.output.data;

import cn.jiping.domain.report.Picture;
import java.util.ArrayList;
import java.util.List;

/**
 * Which file each picture of a report is, where its data is written: 1.jpg, 2.png … where it stands
 * alone, its digest where many states of a report share their files.
 */
public final class PictureNames {
  private static final int PNG_FIRST_BYTE = 0x89;

  private PictureNames() {}

  /**
   * A picture and the name of its file.
   *
   * @param name without a folder
   */
  public record Named(Picture picture, String name) {}

  /** The pictures in their order, each with a name that the same file has in any report. */
  public static List<Named> byDigest(List<Picture> pictures) {
    return pictures.stream().map(p -> new Named(p, p.file().digest() + ending(p))).toList();
  }

  private static String ending(Picture picture) {
    boolean png = (picture.file().bytes()[0] & 0xFF) == PNG_FIRST_BYTE;
    return png ? ".png" : ".jpg";
  }

  /** The pictures in their order, each with its name. */
  public static List<Named> of(List<Picture> pictures) {
    List<Named> named = new ArrayList<>();
    for (Picture picture : pictures) {
      named.add(new Named(picture, (named.size() + 1) + ending(picture)));
    }
    return named;
  }
}
