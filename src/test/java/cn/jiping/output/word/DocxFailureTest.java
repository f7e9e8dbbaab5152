package cn.jiping.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.jiping.output.opc.Damage;
import cn.jiping.service.InputFailure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxFailureTest {
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  @TempDir Path folder;

  @Test
  void oldFormatsAreTold_byTheirBytesOrTheirName() throws IOException {
    Files.write(folder.resolve("报告.doc"), OLE);
    Files.write(folder.resolve("改名.docx"), OLE);
    Files.writeString(folder.resolve("报告.wps"), "{\\rtf1}");

    for (String name : new String[] {"报告.doc", "改名.docx", "报告.wps"}) {
      InputFailure failure = failure(name);
      assertEquals("“" + name + "”是旧格式的Word或WPS文件，不能直接导入。", failure.getMessage());
      assertEquals("请用Word或WPS打开，另存为.docx后再导入。", failure.advice());
    }
  }

  @Test
  void passwordIsTold() throws IOException {
    byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] bytes = Arrays.copyOf(OLE, 2000);
    System.arraycopy(stream, 0, bytes, 1024, stream.length);
    Files.write(folder.resolve("密.docx"), bytes);

    assertEquals("文件“密.docx”设了打开密码，不能导入。", failure("密.docx").getMessage());
  }

  @Test
  void emptyMissingAndOtherFilesAreTold() throws IOException {
    Files.write(folder.resolve("空.docx"), new byte[0]);
    Files.writeString(folder.resolve("文字.docx"), "一、基本情况");
    new DocxFile("").replace("w:document", "w:other").write(folder.resolve("其他.docx"));
    new DocxFile("").replace("officeDocument", "else").write(folder.resolve("压缩包.docx"));

    assertEquals("文件“空.docx”是空的（0字节）。", failure("空.docx").getMessage());
    assertEquals("找不到文件“没有.docx”。", failure("没有.docx").getMessage());
    assertEquals("“文字.docx”不是Word文档。", failure("文字.docx").getMessage());
    assertEquals("“其他.docx”不是Word文档。", failure("其他.docx").getMessage());
    assertEquals("“压缩包.docx”不是Word文档。", failure("压缩包.docx").getMessage());
  }

  @Test
  void hugeFilesAndPartsAreTold() throws IOException {
    Path large = folder.resolve("大.docx");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(DocxReader.LARGEST_MB * 1024L * 1024L + 1);
    }
    String bomb = "<w:p/>".repeat(WordPackage.LARGEST_PART / 6);
    new DocxFile(bomb).write(folder.resolve("炸弹.docx"));

    assertEquals("文件“大.docx”超过50MB，不能导入。", failure("大.docx").getMessage());
    assertEquals("文件“炸弹.docx”里的文字太多，不像是一份报告。", failure("炸弹.docx").getMessage());
  }

  @Test
  void entitiesAndEndlessNestingAreRefused() throws IOException {
    new DocxFile("")
        .part("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///'>]><a>&b;</a>")
        .write(folder.resolve("实体.docx"));
    new DocxFile("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)).write(folder.resolve("嵌套.docx"));

    assertEquals("文件“实体.docx”已损坏，读不出来。", failure("实体.docx").getMessage());
    assertEquals("文件“嵌套.docx”已损坏，读不出来。", failure("嵌套.docx").getMessage());
  }

  @Test
  void damagedFileIsToldOrReadWhole_whereverItIsDamaged() throws IOException {
    String body = DocxFile.p("一、基本情况") + DocxFile.p("吴家营街道").repeat(200);
    Path good = new DocxFile(body).write(folder.resolve("好.docx"));
    Damage.assertToldOrReadWhole(good, new DocxReader()::read, ".*(损坏|不是Word文档|太多).*");
  }

  private InputFailure failure(String name) {
    return assertThrows(
        InputFailure.class, () -> new DocxReader().read(folder.resolve(name)), name);
  }
}
