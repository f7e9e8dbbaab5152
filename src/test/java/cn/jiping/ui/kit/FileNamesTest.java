package cn.jiping.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource({"七一主题党日.jpg, 七一主题党日", "2021年荣誉证书.PNG, 2021年荣誉证书", "IMG_2022.jpg, ''", "无后缀, 无后缀"})
  void aNameInChineseIsTheCaptionAtFirst(String name, String caption) {
    assertEquals(caption, FileNames.caption(name));
  }

  @Test
  void proposedNameHasTheEndingOfTheFile_andNothingThatWindowsForbids() {
    assertEquals("签字_盖章.pdf", FileNames.withEnding("签字:盖章.PDF", "pdf"));
    assertEquals("扫描.tif", FileNames.withEnding("扫描", "tif"));
  }
}
