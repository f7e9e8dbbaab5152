package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, :0, true",
    "Linux, '', false",
    "Linux, ' ', false",
    "Linux, , false",
    "Windows 11, , true",
    "Mac OS X, , true"
  })
  void onlyLinuxNeedsADisplayToBeNamed(String os, String display, boolean expected) {
    Map<String, String> environment = display == null ? Map.of() : Map.of("DISPLAY", display);
    assertEquals(expected, App.hasDisplay(os, environment));
  }
}
