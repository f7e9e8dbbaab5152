package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowStartTest {
  private static boolean isPlain(String args) {
    return WindowStart.of(args.isEmpty() ? new String[0] : args.split("\\|")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "open|2021",
        "open|报告.jiping",
        "报告.jiping",
        "C:\\盘\\REPORT.JIPING",
        "--data|数据",
        "--data|数据|open|2021",
        "--data|数据|报告.jiping", // as the portable program calls
      })
  void plainWaysToTheWindowAreReadWithoutTheCommandLine(String args) {
    assertTrue(isPlain(args));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "verify|报告.jiping",
        "甲.jiping|乙.jiping",
        "open",
        "open|",
        "open|甲|乙",
        "open|--help",
        "open|2021|--data|数据",
        "open|甲\0.jiping",
        "--help",
        "-V",
        "--data",
        "--data|",
        "--data|open",
        "--data|open|报告.jiping",
        "--data|--help",
        "--data|a|--data|b",
        "--data=数据",
        "--data|甲\0",
        "--data|数据|list",
        "--data-password-file|f|open|2021",
        "2021"
      })
  void everythingElseIsForTheCommandLine(String args) {
    assertFalse(isPlain(args));
  }
}
