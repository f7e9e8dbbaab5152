package cn.jiping.output.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF file. */
final class PdfPages {
  /** Within so many bytes (ISO 32000-1, annex H.3) a whole file says that it ends. */
  private static final int TAIL = 1024;

  private static final String END = "%%EOF";

  private PdfPages() {}

  /** The file has a password, or forbids something. */
  static final class Encrypted extends IOException {
    private static final long serialVersionUID = 1L;

    Encrypted(Throwable cause) {
      super(cause);
    }
  }

  /**
   * How many there are. What is written on each is unpacked once; its pictures are not.
   *
   * @throws Encrypted when it is encrypted
   * @throws IOException when it is damaged
   */
  static int count(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted()) {
        throw new Encrypted(null);
      }
      // A file that was cut off is mended by the reader, with fewer pages.
      if (!endsWell(bytes)) {
        throw new IOException("cut off");
      }
      for (PDPage page : document.getPages()) {
        try (InputStream content = page.getContents()) {
          content.transferTo(OutputStream.nullOutputStream());
        }
      }
      return document.getNumberOfPages();
    } catch (InvalidPasswordException e) {
      throw new Encrypted(e);
    }
  }

  private static boolean endsWell(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(END);
  }

  /** Draws a page, see {@link cn.jiping.service.ScanFiles#page}. */
  static BufferedImage draw(byte[] bytes, int page, int longest) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      refuseUnknown(document.getPage(page).getResources());
      PDRectangle box = document.getPage(page).getCropBox();
      float scale = longest / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      return renderer.renderImage(page, scale, ImageType.RGB);
    }
  }

  /** What no reader is there for would be left white, and the page would look empty. */
  private static void refuseUnknown(PDResources resources) throws IOException {
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        List<COSName> filters = resources.getXObject(name).getStream().getFilters();
        boolean known = ImageIO.getImageReadersByFormatName("JPEG2000").hasNext();
        if (filters.contains(COSName.JPX_DECODE) && !known) {
          throw new IOException("JPEG 2000");
        }
      }
    }
  }
}
