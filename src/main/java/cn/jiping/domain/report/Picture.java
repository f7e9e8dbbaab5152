package cn.jiping.domain.report;

/**
 * A photograph or certificate.
 *
 * @param caption stands under it; may be empty
 * @param file the picture as it came
 */
public record Picture(RowId id, String caption, PictureFile file) {
  public Picture withCaption(String value) {
    return new Picture(id, value, file);
  }
}
