package cn.jiping.output.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.report.Place;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.typeset.Typeset;
import cn.jiping.output.typeset.TypesetDocument;
import cn.jiping.output.typeset.Typesetter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MarkGraphicsTest {
  private final List<Mark> marks = new ArrayList<>();
  private final Graphics2D g = new MarkGraphics(Typeset.FONTS, marks);

  @Test
  void areaIsCutToTheClip_andPlacedByTheTransform() {
    g.translate(100, 200);
    g.scale(2, 2);
    g.clip(new Rectangle2D.Double(0, 0, 10, 10));
    g.setColor(Color.RED);
    g.fill(new Rectangle2D.Double(5, 5, 50, 2));
    Mark.Path path = (Mark.Path) marks.getFirst();
    assertEquals(new Rectangle2D.Double(110, 210, 10, 4), path.shape().getBounds2D());
    assertEquals(Color.RED, path.color());
  }

  @Test
  void areaOutsideTheClipIsNothing() {
    g.clip(new Rectangle2D.Double(0, 0, 10, 10));
    g.fillRect(20, 20, 5, 5);
    assertEquals(List.of(), marks);
  }

  @Test
  void lineIsTheAreaOfItsStroke() {
    g.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    g.draw(new Line2D.Double(10, 10, 30, 10));
    assertEquals(
        new Rectangle2D.Double(10, 9, 20, 2), ((Mark.Path) marks.getFirst()).shape().getBounds2D());
  }

  @Test
  void copyDrawsOnTheSamePage_withoutChangingThisOne() {
    Graphics2D copy = (Graphics2D) g.create();
    copy.translate(50, 0);
    copy.fillRect(0, 0, 1, 1);
    g.fillRect(0, 0, 1, 1);
    List<Double> lefts =
        marks.stream().map(m -> ((Mark.Path) m).shape().getBounds2D().getX()).toList();
    assertEquals(List.of(50.0, 0.0), lefts);
  }

  @Test
  void charactersOfTheFallbackFontFollowThoseBefore() {
    g.setFont(Typeset.FONTS.file(Fonts.CHART).awt().deriveFont(10f));
    g.drawString("国䶮国", 20, 30);
    List<Double> starts = marks.stream().map(m -> ((Mark.Text) m).place().getTranslateX()).toList();
    assertEquals(List.of(20.0, 30.0, 40.0), starts);
  }

  @Test
  void pictureIsRefused_sinceTheFileHasNoPlaceForIt() {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    assertThrows(UnsupportedOperationException.class, () -> g.drawImage(image, 0, 0, null));
  }

  @Test
  void turnedTextIsWrittenWithItsMatrix_insideItsBox() throws Exception {
    TypesetDocument typeset =
        new Typesetter(Typeset.FONTS)
            .set(
                Typeset.document(
                    List.of(
                        new Block.Chart(
                            Place.section("basics"),
                            Block.Chart.Kind.BARS,
                            "图",
                            "",
                            "",
                            List.of()))));
    byte[] ofd =
        new OfdWriter(
                Typeset.FONTS,
                (graphics, area, chart) -> {
                  graphics.setFont(Typeset.FONTS.file(Fonts.CHART).awt().deriveFont(10f));
                  graphics.translate(area.getX() + 20, area.getY() + 60);
                  graphics.rotate(-Math.PI / 2);
                  graphics.drawString("上下", 0, 0);
                })
            .write(typeset);
    Element object =
        OfdFile.all(OfdFile.of(ofd).pages().getFirst(), "TextObject").stream()
            .filter(o -> o.getTextContent().equals("上下"))
            .findFirst()
            .orElseThrow();
    double[] matrix = OfdFile.numbers(object, "CTM");
    double[] box = OfdFile.numbers(object, "Boundary");
    assertEquals(List.of(0.0, -1.0, 1.0, 0.0), List.of(matrix[0], matrix[1], matrix[2], matrix[3]));
    assertEquals(7.056, box[3], 0.002, "two characters high");
    assertEquals(box[3], matrix[5], 0.002, "begins at the lower edge");
    assertTrue(matrix[4] > 0 && matrix[4] < box[2], "baseline inside");
  }
}
