package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowSizeTest {
  @ParameterizedTest(name = "{0} on a screen of {1}: {2}")
  @CsvSource({
    "1280, 1920, 1320", //
    "760, 1040, 800",
    // 1366 × 768 with a task bar, as an office still has it
    "1280, 1366, 1320",
    "760, 728, 728",
    // 1920 × 1080 at 150 %
    "1280, 1280, 1280",
    "760, 680, 680",
    // 1920 × 1080 at 200 %, 1366 × 768 at 150 %
    "1280, 960, 960",
    "760, 500, 500",
    "1280, 911, 911",
    "760, 480, 480",
  })
  void windowIsNeverLargerThanTheScreen(double content, double screen, double side) {
    assertEquals(side, WindowSize.side(content, screen));
  }

  @ParameterizedTest(name = "{0} on a screen of {1}: {2}")
  @CsvSource({"760, 1040, 800", "760, 768, 728", "760, 728, 688", "760, 480, 440"})
  void titleBarFitsAboveTheWindow_alsoWhenItIsAddedAfterwards(
      double content, double screen, double height) {
    assertEquals(height, WindowSize.height(content, screen));
  }

  @ParameterizedTest(name = "{0} on a screen of {1}: {2}")
  @CsvSource({
    "1000, 1920, 1000", //
    "600, 1040, 600",
    "1000, 960, 960",
    "600, 500, 500",
    "1000, 911, 911",
    "600, 480, 480",
  })
  void windowMayBeMadeAsSmallAsTheScreen(double wanted, double screen, double least) {
    assertEquals(least, WindowSize.least(wanted, screen));
  }
}
