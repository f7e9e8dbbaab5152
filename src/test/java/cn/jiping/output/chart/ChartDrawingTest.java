package cn.jiping.output.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Bar;
import cn.jiping.domain.document.Block.Chart.Kind;
import cn.jiping.service.Raster;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChartDrawingTest {
  private static final ChartDrawing DRAWING = new ChartDrawing(Charts.FONT);
  private static final ChartImages IMAGES = new ChartImages(DRAWING);
  private static final Rectangle2D AREA = new Rectangle2D.Double(40, 30, 442, 190);

  static Stream<Block.Chart> charts() {
    return Stream.of(
        Charts.funds(), Charts.grading(), many(), zeros(), longNameUnderColumn(), nothing());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void textDrawnIsTitleCategoriesAndLabels_andNothingElse(Block.Chart chart) throws IOException {
    List<String> expected = new ArrayList<>();
    String unit = chart.unit().isEmpty() ? "" : "（单位：" + chart.unit() + "）";
    expected.add(chart.title() + unit);
    chart.bars().forEach(b -> expected.addAll(List.of(b.category(), b.label())));

    List<String> drawn =
        DrawnText.of(DRAWING, AREA, chart).stream().map(DrawnText.Piece::text).toList();

    assertEquals(sortedChars(expected), sortedChars(drawn));
    chart.bars().forEach(b -> assertTrue(drawn.contains(b.label()), b.label()));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void wholeTextStandsInsideTheArea_soThatNothingIsClipped(Block.Chart chart) throws IOException {
    for (DrawnText.Piece piece : DrawnText.of(DRAWING, AREA, chart)) {
      assertTrue(AREA.contains(piece.box()), piece.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void nothingIsDrawnOutsideTheArea_evenWhenItIsTooSmallForTheText(Block.Chart chart) {
    Rectangle2D small = new Rectangle2D.Double(20, 20, 60, 30);
    BufferedImage image = new BufferedImage(100, 70, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    DRAWING.draw(g, small, chart);
    g.dispose();

    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (!small.contains(x, y)) {
          assertEquals(0, image.getRGB(x, y), x + "," + y);
        }
      }
    }
  }

  @Test
  void barsStandInTheGivenOrder_fromTopToBottom() throws IOException {
    List<DrawnText.Piece> drawn = DrawnText.of(DRAWING, AREA, Charts.funds());

    List<String> labels =
        drawn.stream()
            .filter(p -> p.text().endsWith("%）"))
            .sorted((a, b) -> Double.compare(a.box().getY(), b.box().getY()))
            .map(DrawnText.Piece::text)
            .toList();

    assertEquals(Charts.funds().bars().stream().map(Bar::label).toList(), labels);
  }

  @Test
  void lengthsOfBarsAreInProportionToTheirValues() {
    Raster picture =
        IMAGES.render(
            Charts.chart(
                Kind.BARS,
                "资金构成",
                "",
                new Bar("甲", new BigDecimal("200"), "200"),
                new Bar("乙", new BigDecimal("50"), "50")),
            600,
            200,
            1);

    List<Integer> lengths =
        fills(picture, LabelledBars.PLAIN.getRGB()).stream().distinct().toList();

    assertEquals(2, lengths.size());
    assertEquals(4, lengths.get(0) / (double) lengths.get(1), 0.1);
  }

  @Test
  void tintsOfTheGradesDifferInBlackAndWhite() {
    Raster picture = IMAGES.render(Charts.grading(), 600, 300, 1);

    List<Double> greys =
        LabelledBars.STEPS.stream()
            .filter(c -> !fills(picture, c.getRGB()).isEmpty())
            .map(c -> 0.299 * c.getRed() + 0.587 * c.getGreen() + 0.114 * c.getBlue())
            .toList();

    assertEquals(3, greys.size());
    assertTrue(greys.get(1) - greys.get(0) > 50 && greys.get(2) - greys.get(1) > 50);
  }

  @ParameterizedTest(name = "of {0} the darker one is the last: {1}")
  @CsvSource({"COLUMNS,false", "YEARS,true"})
  void yearOfTheReportIsDark(Kind kind, boolean last) {
    Raster picture =
        IMAGES.render(
            Charts.chart(
                kind,
                "资金",
                "",
                new Bar("2020年", new BigDecimal("200"), "200"),
                new Bar("2021年", new BigDecimal("210"), "210")),
            600,
            300,
            1);

    int dark = firstColumn(picture, LabelledBars.STEPS.getFirst().getRGB());
    int light = firstColumn(picture, LabelledBars.STEPS.get(1).getRGB());

    assertEquals(last, dark > light);
  }

  @Test
  void sameChartIsSamePixels() {
    int[] first = IMAGES.render(Charts.funds(), 660, 300, 1.5).argb();
    int[] second = IMAGES.render(Charts.funds(), 660, 300, 1.5).argb();

    assertArrayEquals(first, second);
    assertTrue(IntStream.of(first).anyMatch(p -> p != 0));
  }

  /** How many pixels of this colour each row has, rows without it left out, from the top. */
  private static List<Integer> fills(Raster picture, int argb) {
    return IntStream.range(0, picture.height())
        .map(
            y ->
                (int)
                    IntStream.range(0, picture.width())
                        .filter(x -> picture.argb()[y * picture.width() + x] == argb)
                        .count())
        .filter(n -> n > 0)
        .boxed()
        .toList();
  }

  /** How far from the left edge this colour begins. */
  private static int firstColumn(Raster picture, int argb) {
    return IntStream.range(0, picture.argb().length)
        .filter(i -> picture.argb()[i] == argb)
        .map(i -> i % picture.width())
        .min()
        .orElseThrow();
  }

  private static String sortedChars(List<String> texts) {
    return String.join("", texts)
        .codePoints()
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static Block.Chart many() {
    Bar[] bars =
        IntStream.rangeClosed(1, 14)
            .mapToObj(i -> new Bar("第" + i + "类党建工作经费", BigDecimal.valueOf(i), i + ".00（7.14%）"))
            .toArray(Bar[]::new);
    return Charts.chart(Kind.BARS, "资金构成", "万元", bars);
  }

  private static Block.Chart zeros() {
    return Charts.chart(
        Kind.BARS,
        "资金构成",
        "",
        new Bar("同名", BigDecimal.ZERO, "0.00（0.00%）"),
        new Bar("同名", BigDecimal.ZERO, "0.00（0.01%）"));
  }

  private static Block.Chart longNameUnderColumn() {
    return Charts.chart(
        Kind.COLUMNS,
        "定级",
        "个",
        new Bar("先进", BigDecimal.ONE, "1个（50.0%）"),
        new Bar("按照有关规定的程序重新评定等级的基层党组织", BigDecimal.ONE, "1个（50.1%）"));
  }

  private static Block.Chart nothing() {
    return Charts.chart(Kind.BARS, "资金构成", "万元");
  }
}
