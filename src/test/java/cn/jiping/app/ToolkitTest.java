package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolkitTest {
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
    assertEquals(expected, Toolkit.hasDisplay(os, environment));
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, :7, “:7”, ./run sample",
    "Windows 11, , 绩评（安全模式）, jiping-cli.exe",
    "Windows 10, :7, 绩评（安全模式）, jiping-cli.exe"
  })
  void sentenceNamesWhatThereIs_onTheSystem(String os, String display, String one, String other) {
    Map<String, String> environment = display == null ? Map.of() : Map.of("DISPLAY", display);
    String said = Toolkit.failed(os, environment);
    assertTrue(said.contains(one) && said.contains(other), said);
    assertEquals(os.equals("Linux"), said.contains("./run"), said);
  }
}
