package cn.jiping.output.docx;

import cn.jiping.domain.document.Block;
import cn.jiping.output.image.Picture;
import cn.jiping.output.typeset.ChartPainter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;

/** Writes charts and photographs as pictures with alternative text. */
final class Images {
  private static final double DOTS = 300 / 72.0;
  private static final double BAR = 28;
  private static final double EDGE = 32;
  private static final double COLUMNS = 190;

  /** A picture is not enlarged beyond 96 dots an inch. */
  private static final double LARGEST_DOT = 0.75;

  private static final int PHOTOGRAPH_LONGEST = 1800;

  private final XWPFDocument word;
  private final Measures measures;
  private final ChartPainter painter;

  Images(XWPFDocument word, Measures measures, ChartPainter painter) {
    this.word = word;
    this.measures = measures;
    this.painter = painter;
  }

  void add(Block.Chart chart) {
    double width = measures.textWidth() / 20.0;
    double height =
        chart.kind() == Block.Chart.Kind.BARS ? EDGE + BAR * chart.bars().size() : COLUMNS;
    BufferedImage image =
        new BufferedImage((int) (width * DOTS), (int) (height * DOTS), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.scale(DOTS, DOTS);
    painter.draw(g, new Rectangle2D.Double(0, 0, width, height), chart);
    g.dispose();
    add(image, "png", width, height, chart.alternative());
  }

  void add(Block.Image block) {
    Picture picture = Picture.read(block.file(), PHOTOGRAPH_LONGEST);
    BufferedImage image = picture.image();
    double room = measures.textWidth() / 20.0;
    double high = measures.textHeight() / 20.0 * 0.7;
    double scale =
        Math.min(LARGEST_DOT, Math.min(room / image.getWidth(), high / image.getHeight()));
    add(
        image,
        picture.isPhotograph() ? "jpg" : "png",
        image.getWidth() * scale,
        image.getHeight() * scale,
        block.alternative());
    if (!block.caption().isEmpty()) {
      XWPFParagraph caption = word.createParagraph();
      caption.setStyle("PictureCaption");
      caption.createRun().setText(block.caption());
    }
  }

  private void add(
      BufferedImage image, String format, double width, double height, String alternative) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle("Picture");
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, format, bytes);
      boolean png = format.equals("png");
      XWPFPicture picture =
          paragraph
              .createRun()
              .addPicture(
                  new ByteArrayInputStream(bytes.toByteArray()),
                  png ? PictureType.PNG : PictureType.JPEG,
                  "picture." + format,
                  Units.toEMU(width),
                  Units.toEMU(height));
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
      paragraph
          .getRuns()
          .getFirst()
          .getCTR()
          .getDrawingArray(0)
          .getInlineArray(0)
          .getDocPr()
          .setDescr(alternative);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
