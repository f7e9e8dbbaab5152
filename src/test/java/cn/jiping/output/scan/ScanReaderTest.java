package cn.jiping.output.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.Scan;
import cn.jiping.output.image.TestPictures;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Raster;
import cn.jiping.service.ScanFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScanReaderTest {
  private static final int RED = 0xFFFF0000;
  private static final int BLUE = 0xFF0000FF;
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2022-01-05T04:00:00Z"), ZoneOffset.ofHours(8));

  @TempDir private Path folder;
  private final ScanReader scans = new ScanReader(NOON);

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  static Stream<Arguments> taken() {
    return Stream.of(
        arguments("扫描.pdf", TestScans.pdf(3), Scan.Type.PDF, 3),
        arguments("扫描.jpg", TestScans.tiff(2), Scan.Type.TIFF, 2), // the name lies
        arguments("照片.JPG", TestPictures.jpeg(60, 40), Scan.Type.JPEG, 1),
        arguments("没有后缀", TestPictures.png(60, 40), Scan.Type.PNG, 1));
  }

  @ParameterizedTest
  @MethodSource
  void taken(String name, byte[] bytes, Scan.Type type, int pages) throws IOException {
    ScanFile taken = scans.read(file(name, bytes));
    Scan scan = taken.scan();
    assertArrayEquals(bytes, taken.content());
    assertEquals(
        new Scan(
            scan.id(),
            Scan.Kind.OTHER,
            "",
            name,
            type,
            pages,
            0,
            OptionalInt.empty(),
            bytes.length,
            Sha256.of(bytes),
            NOON.instant()),
        scan);
    for (int page = 0; page < pages; page++) {
      Raster shown = scans.page(type, bytes, page, 50);
      assertEquals(50, Math.max(shown.width(), shown.height()));
      assertNear(RED, shown, 5, 20);
      assertNear(BLUE, shown, shown.width() - 5, 20);
    }
  }

  @Test
  void whatWasTakenOnItsSideStandsUpright_andAsTheClerkHasTurnedIt() {
    byte[] photo = TestPictures.jpegWithOrientation(400, 300, 6);
    byte[] tiff = TestScans.tiff(2, 400, 300, 6);
    for (Raster shown :
        new Raster[] {
          scans.page(Scan.Type.JPEG, photo, 0, 100), scans.page(Scan.Type.TIFF, tiff, 1, 100)
        }) {
      assertEquals("75 × 100", shown.width() + " × " + shown.height());
      assertNear(RED, shown, 37, 10);
      assertNear(BLUE, shown, 37, 90);
      Raster turned = shown.turned(1);
      assertEquals("100 × 75", turned.width() + " × " + turned.height());
      assertNear(BLUE, turned, 10, 37);
      assertNear(RED, turned, 90, 37);
      assertArrayEquals(shown.argb(), turned.turned(3).argb());
    }
  }

  private static void assertNear(int wanted, Raster raster, int x, int y) {
    int found = raster.argb()[y * raster.width() + x];
    for (int shift = 0; shift < 32; shift += 8) {
      assertEquals(wanted >> shift & 0xFF, found >> shift & 0xFF, 16, Integer.toHexString(found));
    }
  }

  static Stream<Arguments> refused() {
    byte[] pdf = TestScans.pdf(3);
    byte[] tiff = TestScans.tiff(3);
    byte[] jpeg = TestPictures.jpeg(600, 400);
    return Stream.of(
        arguments("空.pdf", new byte[0], "“空.pdf”是空的", "重新"),
        arguments("手机.heic", head("\0\0\0\u0018ftypheic"), "是HEIC文件", "JPEG"),
        arguments("图.gif", head("GIF89a"), "是GIF文件", "PNG"),
        arguments("报告.docx", head("PK\u0003\u0004"), "“报告.docx”不是PDF", "另存为PDF"),
        arguments("说明.txt", head("x"), "“说明.txt”不是PDF", "可以是"),
        arguments("密.pdf", TestScans.encrypted("1234"), "“密.pdf”加了密码", "没有密码"),
        arguments("限.pdf", TestScans.encrypted(""), "“限.pdf”加了密码或限制", "没有密码"),
        arguments("半.pdf", Arrays.copyOf(pdf, pdf.length / 2), "“半.pdf”已损坏", "重新扫描"),
        arguments("尾.pdf", Arrays.copyOf(pdf, pdf.length - 40), "“尾.pdf”已损坏", "重新扫描"),
        arguments("头.pdf", head("%PDF-1.4"), "“头.pdf”已损坏", "重新扫描"),
        arguments("无.pdf", TestScans.pdf(0), "“无.pdf”已损坏", "重新扫描"),
        arguments("半.tif", Arrays.copyOf(tiff, tiff.length / 2), "“半.tif”已损坏", "重新扫描"),
        arguments("头.tif", head("II*\0"), "“头.tif”已损坏", "重新扫描"),
        arguments("半.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), "“半.jpg”已损坏", "复制"),
        arguments("环.tif", ring(), "“环.tif”有500页以上", "分成几个文件"),
        arguments("多.pdf", TestScans.pdf(501), "“多.pdf”有500页以上", "500页"));
  }

  @ParameterizedTest
  @MethodSource
  void refused(String name, byte[] bytes, String message, String advice) throws IOException {
    assertRefused(file(name, bytes), message, advice);
  }

  private void assertRefused(Path file, String message, String advice) {
    InputFailure failure = assertThrows(InputFailure.class, () -> scans.read(file));
    assertTrue(failure.getMessage().contains(message), failure.getMessage());
    assertTrue(failure.advice().contains(advice), failure.advice());
  }

  private static byte[] head(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A TIFF whose only page says that it is also the next. */
  private static byte[] ring() {
    return ByteBuffer.allocate(14)
        .put(head("MM\0*"))
        .putInt(8)
        .putShort((short) 0)
        .putInt(8)
        .array();
  }

  @Test
  void whatIsNotThere_aFolder_andTooLargeAFileAreRefused() throws IOException {
    assertRefused(folder.resolve("没有.pdf"), "找不到文件“没有.pdf”", "移动");
    assertRefused(Files.createDirectory(folder.resolve("扫描")), "“扫描”读不出来", "文件");
    Path large = folder.resolve("大.pdf");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(ScanReader.LARGEST + 1L);
    }
    assertRefused(large, "“大.pdf”超过64MB", "300dpi");
  }

  @Test
  void aPageOfTooManyDotsIsNamed() throws IOException {
    byte[] huge = TestScans.tiff(1, 20_000, 20_000, 1, new byte[0]);
    assertRefused(file("大.tif", huge), "第1页有20000 × 20000个像素", "300dpi");
  }

  @Test
  void aDamagedFileIsRefusedOrCanBeShown_butNeverADefect() throws IOException {
    Random random = new Random(9704);
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      byte[] bytes = i % 2 == 0 ? TestScans.tiff(2) : TestScans.pdf(2);
      for (int k = 0; k < 3; k++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        ScanFile taken = scans.read(file("图", bytes));
        assertTrue(scans.page(taken.scan().type(), bytes, 0, 32).width() > 0);
      } catch (InputFailure failure) {
        refused++;
      }
    }
    assertTrue(refused > 20, refused + " refused");
  }

  @Test
  void pastedPictureIsAPng_andIsShownAsItWas() {
    Raster picture = new Raster(2, 1, new int[] {RED, BLUE});
    ScanFile pasted = scans.pasted(picture);
    assertEquals("粘贴的图片.png", pasted.scan().fileName());
    assertEquals(Scan.Type.PNG, pasted.scan().type());
    Raster shown = scans.page(Scan.Type.PNG, pasted.content(), 0, 10);
    assertArrayEquals(picture.argb(), shown.argb());
  }

  @Test
  void fileIsGivenBackByteByByte() throws IOException {
    byte[] pdf = TestScans.pdf(1);
    Path file = folder.resolve("取回/扫描.pdf");
    scans.write(pdf, file);
    assertArrayEquals(pdf, Files.readAllBytes(file));
  }

  /** It must not look like an empty page. */
  @Test
  void pageWithAPictureThatNoReaderKnowsIsTaken_butNotShown() throws IOException {
    byte[] pdf = TestScans.jpeg2000();
    assertEquals(1, scans.read(file("压缩.pdf", pdf)).scan().pages());
    InputFailure failure =
        assertThrows(InputFailure.class, () -> scans.page(Scan.Type.PDF, pdf, 0, 50));
    assertEquals("第1页显示不出来。", failure.getMessage());
    assertTrue(failure.advice().contains("原样保存"), failure.advice());
  }

  /** Scanners pack black and white pages so. */
  @Test
  void pagesPackedAsJbig2CanBeShown() {
    assertTrue(ImageIO.getImageReadersByFormatName("JBIG2").hasNext());
  }
}
