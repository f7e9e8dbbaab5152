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
  })
  void windowIsNeverLargerThanTheScreen(double content, double screen, double side) {
    assertEquals(side, WindowSize.side(content, screen));
  }
}
