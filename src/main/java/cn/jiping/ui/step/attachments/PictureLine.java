package cn.jiping.ui.step.attachments;

import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.RowId;
import cn.jiping.service.Raster;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** An attached picture as the list shows it. */
final class PictureLine {
  /**
   * What is known of a picture when it has been decoded.
   *
   * @param size in dots and bytes, for the clerk
   */
  record Look(Raster thumbnail, String size) {}

  private final RowId id;
  private final PictureFile file;
  private final StringProperty caption = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Look>> look =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  PictureLine(Picture picture) {
    id = picture.id();
    file = picture.file();
    caption.set(picture.caption());
  }

  RowId id() {
    return id;
  }

  PictureFile file() {
    return file;
  }

  StringProperty captionProperty() {
    return caption;
  }

  /** Empty until the picture is decoded. */
  ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
    return look.getReadOnlyProperty();
  }

  void setLook(Look value) {
    look.set(Optional.of(value));
  }
}
