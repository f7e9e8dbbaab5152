package cn.jiping.service.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.InputFailure;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFilesTest {
  private static final String TEXT = "一、基本情况\r\n㐀“双报到”𠮷\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, \uFEFF",
    "UTF-16LE, \uFEFF",
    "UTF-16BE, \uFEFF",
    "GB18030, ''",
    "GB18030, \uFEFF"
  })
  void textIsReadInTheEncodingsOfClerks(String charset, String mark) throws IOException {
    Path file = folder.resolve("张三 报告.txt");
    Files.write(file, (mark + TEXT).getBytes(Charset.forName(charset)));

    assertEquals(TEXT, Lines.trim(TextFiles.read(file)) + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "报告.docx, 一, Word",
    "报告.DOC, 一, Word",
    "报告.txt, PK\3\4aaaa, Word",
    "报告.txt, 'a\0b', 不是文字文件"
  })
  void otherFilesAreToldApart(String name, String content, String sentence) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);

    InputFailure failure = assertThrows(InputFailure.class, () -> TextFiles.read(file));

    assertTrue(failure.getMessage().contains(sentence), failure.getMessage());
    assertTrue(failure.getMessage().contains(name), failure.getMessage());
    assertFalse(failure.advice().isBlank());
  }

  @Test
  void encodingThatIsNoneOfThese_isSaid() throws IOException {
    Path file = Files.write(folder.resolve("报告.txt"), new byte[] {'a', (byte) 0xFF, (byte) 0xFF});

    InputFailure failure = assertThrows(InputFailure.class, () -> TextFiles.read(file));

    assertEquals("“报告.txt”的文字编码认不出来。", failure.getMessage());
  }

  @Test
  void fileOfTheLargestSizeIsRead_oneByteMoreIsNot() throws IOException {
    byte[] bytes = "a".repeat(TextFiles.LARGEST + 1).getBytes(StandardCharsets.US_ASCII);
    Path large = Files.write(folder.resolve("大.txt"), bytes);
    Path largest = folder.resolve("最大.txt");
    Files.write(largest, Arrays.copyOf(bytes, TextFiles.LARGEST));

    assertEquals(TextFiles.LARGEST, TextFiles.read(largest).length());
    InputFailure failure = assertThrows(InputFailure.class, () -> TextFiles.read(large));
    assertEquals("文件“大.txt”超过8MB，不像是一份报告的文字。", failure.getMessage());
  }

  @Test
  void missingFileAndFolderAreSaid() {
    assertTrue(
        assertThrows(InputFailure.class, () -> TextFiles.read(folder.resolve("没有.txt")))
            .getMessage()
            .contains("找不到"));
    assertTrue(
        assertThrows(InputFailure.class, () -> TextFiles.read(folder))
            .getMessage()
            .contains("读不出来"));
  }
}
