package cn.jiping.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomTest {
  @ParameterizedTest
  @CsvSource({"40, 50", "50, 75", "87, 100", "99.5, 125", "150, 200", "200, 200", "260, 200"})
  void largerIsTheNextUsualSize(double shown, int percent) {
    assertEquals(Zoom.percent(percent), Zoom.larger(shown));
  }

  @ParameterizedTest
  @CsvSource({"260, 200", "200, 150", "87, 75", "100.5, 75", "75, 50", "50, 50", "40, 50"})
  void smallerIsTheUsualSizeBefore(double shown, int percent) {
    assertEquals(Zoom.percent(percent), Zoom.smaller(shown));
  }

  @ParameterizedTest
  @CsvSource({"1200, 800, 2, 1", "600, 2000, 1, 1", "10, 10, 0.3, 0.3"})
  void fittedPageHasTheWidthOrTheWholeOfTheRoom(
      double width, double height, double byWidth, double whole) {
    assertEquals(byWidth, Zoom.WIDTH.scale(width, height, 600, 800), 1e-9);
    assertEquals(whole, Zoom.PAGE.scale(width, height, 600, 800), 1e-9);
  }
}
