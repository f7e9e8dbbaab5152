package cn.jiping.output.data;

import cn.jiping.domain.report.Picture;
import java.util.ArrayList;
import java.util.List;

/** Which file each picture of a report is, where its data is written: 1.jpg, 2.png … */
public final class PictureNames {
  private static final int PNG_FIRST_BYTE = 0x89;

  private PictureNames() {}

  /**
   * A picture and the name of its file.
   *
   * @param name without a folder
   */
  public record Named(Picture picture, String name) {}

  /** The pictures in their order, each with its name. */
  public static List<Named> of(List<Picture> pictures) {
    List<Named> named = new ArrayList<>();
    for (Picture picture : pictures) {
      boolean png = (picture.file().bytes()[0] & 0xFF) == PNG_FIRST_BYTE;
      named.add(new Named(picture, (named.size() + 1) + (png ? ".png" : ".jpg")));
    }
    return named;
  }
}
