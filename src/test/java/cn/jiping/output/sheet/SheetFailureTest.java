package cn.jiping.output.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.output.opc.Damage;
import cn.jiping.service.Cancelled;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.sheet.Sheets;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFailureTest {
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  @TempDir Path folder;
  private final SheetFiles files = new SheetFiles();

  private String failure(Path file) {
    InputFailure failure =
        assertThrows(InputFailure.class, () -> files.read(file, 0, Progress.NONE), file.toString());
    assertTrue(failure.advice().endsWith("。"), failure.advice());
    return failure.getMessage();
  }

  private String failure(XlsxFile file) throws IOException {
    return failure(file.write(folder.resolve("表.xlsx")));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void whatIsNoWorkbookIsTold() throws IOException {
    assertEquals("找不到文件“没有.xlsx”。", failure(folder.resolve("没有.xlsx")));
    assertEquals("文件“空.xlsx”是空的（0字节）。", failure(file("空.xlsx", new byte[0])));
    assertEquals("“旧.xls”是旧格式的 Excel 或 WPS 表格，不能直接导入。", failure(file("旧.xls", OLE)));
    assertEquals("“图.png”不是 Excel 表格。", failure(file("图.png", new byte[] {1, 0, 2})));
    byte[] page = "<html><table>".getBytes(StandardCharsets.UTF_8);
    assertEquals("“网.xls”其实是网页格式的表格，不能直接导入。", failure(file("网.xls", page)));
    byte[] odd = {'a', (byte) 0xff, (byte) 0xff, 'b'};
    assertEquals("“乱.csv”的文字编码认不出来。", failure(file("乱.csv", odd)));
    byte[] bytes = Arrays.copyOf(OLE, 2000);
    byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(stream, 0, bytes, 1024, stream.length);
    assertEquals("文件“密.xlsx”设了打开密码，不能导入。", failure(file("密.xlsx", bytes)));
    Path other = new XlsxFile("").write(folder.resolve("文.docx"), "officeDocument'", "other'");
    assertEquals("“文.docx”不是 Excel 表格。", failure(other));
  }

  @Test
  void sheetWithoutContentIsTold() throws IOException {
    assertEquals("“表.xlsx”的工作表里没有内容。", failure(new XlsxFile("<row r='1'><c r='A1' s='1'/></row>")));
    assertEquals("“白.csv”的工作表里没有内容。", failure(file("白.csv", new byte[] {'\n', ',', '\n'})));
  }

  @Test
  void moreThanTheLimitsIsTold() throws IOException {
    Path large = folder.resolve("大.xlsx");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(Sheets.LARGEST_MB * 1024L * 1024L + 1);
    }
    assertEquals("文件“大.xlsx”超过50MB，不能导入。", failure(large));
    String row = "<row><c><v>1</v></c></row>";
    assertEquals(
        "“表.xlsx”里的内容超过100000行或 150 万格，不能导入。",
        failure(new XlsxFile(row.repeat(Sheets.MOST_ROWS + 1))));
    assertEquals(
        "“表.xlsx”里的内容超过200列，不能导入。",
        failure(new XlsxFile("<row r='1'><c r='GS1'><v>1</v></c></row>")));
    assertEquals(
        "“表.xlsx”里的内容超过200列，不能导入。",
        failure(new XlsxFile("<row r='1'><c r='XFDXFD1'><v>1</v></c></row>")));
  }

  @Test
  void bombsAreTold() throws IOException {
    assertEquals("文件“表.xlsx”里的内容太多，不像是一份报告的表格。", failure(new XlsxFile("<row/>".repeat(4_000_000))));
    assertEquals(
        "文件“表.xlsx”里的内容太多，不像是一份报告的表格。",
        failure(
            new XlsxFile("<row><c t='s'><v>0</v></c></row>")
                .strings("<si><t>" + "甲".repeat(9_000_000) + "</t></si>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='x'/>",
        "<row r='1'><c r='A1' t='s'><v>7</v></c></row>",
        "<row r='1'><c r='A1'><v>1E999999999</v></c></row>",
        "<row r='1'><c r='A1'><v>12,5</v></c></row>",
        "<row r='1'><c r='A1' t='d'><v>gestern</v></c></row>",
        "<row r='1'><c r='A1' t='odd'><v>1</v></c></row>",
        "<row r='1'><c"
      })
  void whatIsWrittenWronglyIsTold(String rows) throws IOException {
    assertEquals("文件“表.xlsx”已损坏，读不出来。", failure(new XlsxFile(rows)));
  }

  @Test
  void entitiesAreRefused() throws IOException {
    XlsxFile file =
        new XlsxFile("")
            .part(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>"
                    + "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>&b;</v></c></row>"
                    + "</sheetData></worksheet>");
    assertEquals("文件“表.xlsx”已损坏，读不出来。", failure(file));
  }

  @Test
  void damagedFileIsToldOrReadWhole_whereverItIsDamaged() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 200; i++) {
      rows.append("<row r='%d'><c t='s'><v>0</v></c><c><v>%d.5</v></c></row>".formatted(i, i * i));
    }
    Path good =
        new XlsxFile(rows.toString()).strings("<si><t>甲</t></si>").write(folder.resolve("好.xlsx"));
    Damage.assertToldOrReadWhole(
        good, f -> files.read(f, 0, Progress.NONE), ".*(损坏|不是 Excel|太多).*");
  }

  @Test
  void readingStopsWhenItIsCancelled() throws IOException {
    Path file = new XlsxFile("<row><c><v>1</v></c></row>").write(folder.resolve("停.xlsx"));
    assertThrows(
        Cancelled.class,
        () ->
            files.read(
                file,
                0,
                (done, of) -> {
                  throw new Cancelled();
                }));
  }
}
