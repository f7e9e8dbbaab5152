package cn.jiping.output.pdf;

import cn.jiping.domain.report.PictureFile;
import cn.jiping.output.image.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures of one PDF, each kept once, upright, no finer than a printer shows. */
final class Pictures {
  private static final float QUALITY = 0.9f;

  private final PDDocument document;
  private final Map<PictureFile, COSName> names = new HashMap<>();
  private final COSDictionary resources = new COSDictionary();

  Pictures(PDDocument document) {
    this.document = document;
  }

  /** The dictionary of all pictures, one for all pages. */
  COSDictionary resources() {
    return resources;
  }

  /** The name by which a page calls a picture. */
  COSName image(PictureFile file) {
    return names.computeIfAbsent(file, this::add);
  }

  private COSName add(PictureFile file) {
    try {
      Picture picture = Picture.of(file);
      PDImageXObject image =
          picture.isPhotograph()
              ? JPEGFactory.createFromImage(document, picture.image(), QUALITY)
              : LosslessFactory.createFromImage(document, picture.image());
      COSName name = COSName.getPDFName("P" + resources.size());
      resources.setItem(name, image.getCOSObject());
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
