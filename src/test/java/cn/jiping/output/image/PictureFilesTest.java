package cn.jiping.output.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.jiping.domain.report.PictureFile;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Pictures;
import cn.jiping.service.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureFilesTest {
  private static final int RED = 0xFFFF0000;
  private static final int BLUE = 0xFF0000FF;

  @TempDir Path folder;
  private final PictureFiles pictures = new PictureFiles();

  private Path file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"照片.jpg,jpg", "证书.PNG,png", "没有后缀,jpg", "改错了后缀.png,jpg"})
  void jpegAndPngAreTakenAsTheyAre_whateverTheirName(String name, String format) {
    byte[] bytes = format.equals("jpg") ? TestPictures.jpeg(60, 40) : TestPictures.png(60, 40);
    PictureFile taken = pictures.read(file(name, bytes));
    assertArrayEquals(bytes, taken.bytes());
    assertEquals(new Pictures.Size(60, 40), pictures.size(taken));
  }

  @Test
  void aPhotographTakenOnItsSideIsShownUpright() {
    PictureFile turned =
        pictures.read(file("竖拍.jpg", TestPictures.jpegWithOrientation(400, 300, 6)));
    assertEquals(new Pictures.Size(300, 400), pictures.size(turned));
    Raster small = pictures.thumbnail(turned, 100);
    assertEquals("75 × 100", small.width() + " × " + small.height());
    assertNear(RED, small, 37, 10);
    assertNear(BLUE, small, 37, 90);
  }

  @Test
  void aThumbnailIsNotLargerThanThePicture() {
    Raster small = pictures.thumbnail(new PictureFile(TestPictures.png(30, 20)), 100);
    assertEquals("30 × 20", small.width() + " × " + small.height());
    assertNear(RED, small, 5, 10);
    assertNear(BLUE, small, 25, 10);
  }

  private static void assertNear(int wanted, Raster raster, int x, int y) {
    int found = raster.argb()[y * raster.width() + x];
    for (int shift = 0; shift < 32; shift += 8) {
      assertEquals(wanted >> shift & 0xFF, found >> shift & 0xFF, 16, Integer.toHexString(found));
    }
  }

  static Stream<Arguments> refused() {
    byte[] jpeg = TestPictures.jpeg(600, 400);
    byte[] png = TestPictures.png(600, 400);
    return Stream.of(
        arguments("IMG_1.HEIC", head("\0\0\0\u0018ftypheic"), "“IMG_1.HEIC”是HEIC文件", "JPEG"),
        arguments("图.avif", head("\0\0\0\u0018ftypavif"), "是AVIF文件", "JPEG"),
        arguments("图.webp", head("RIFF1234WEBP"), "是WEBP文件", "JPEG"),
        arguments("图.gif", head("GIF89a"), "是GIF文件", "PNG"),
        arguments("图.bmp", head("BM12"), "是BMP文件", "PNG"),
        arguments("图.tif", head("II*\0"), "是TIFF文件", "PNG"),
        arguments("扫描.jpg", head("%PDF-1.4"), "“扫描.jpg”是PDF文件", "截图"),
        arguments("说明.txt", head("文字"), "“说明.txt”不是图片", "请选择"),
        arguments("空.jpg", head(""), "“空.jpg”不是图片", "请选择"),
        arguments("半张.jpg", Arrays.copyOf(jpeg, jpeg.length * 2 / 3), "“半张.jpg”已损坏", "复制"),
        arguments("开头.jpg", Arrays.copyOf(jpeg, 30), "已损坏", "复制"),
        arguments("半张.png", Arrays.copyOf(png, png.length / 2), "已损坏", "复制"),
        arguments("印刷.jpg", cmyk(), "CMYK", "另存为PNG"),
        arguments("巨幅.png", withWidth(png, 300_000), "300000 × 400", "缩小"));
  }

  @ParameterizedTest
  @MethodSource
  void refused(String name, byte[] bytes, String message, String advice) {
    assertRefused(file(name, bytes), message, advice);
  }

  private void assertRefused(Path file, String message, String advice) {
    InputFailure failure = assertThrows(InputFailure.class, () -> pictures.read(file));
    assertTrue(failure.getMessage().contains(message), failure.getMessage());
    assertTrue(failure.advice().contains(advice), failure.advice());
  }

  @Test
  void whatIsNotThere_aFolder_andTooLargeAFileAreRefused() throws IOException {
    assertRefused(folder.resolve("没有.jpg"), "找不到文件“没有.jpg”", "移动");
    assertRefused(Files.createDirectory(folder.resolve("照片")), "“照片”读不出来", "文件");
    Path large = folder.resolve("大.jpg");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(PictureFiles.LARGEST + 1L);
    }
    assertRefused(large, "“大.jpg”超过30MB", "缩小");
  }

  @Test
  void aDamagedFileIsRefusedOrCanBeShown_butNeverADefect() {
    Random random = new Random(9704);
    int refused = 0;
    for (int i = 0; i < 600; i++) {
      byte[] bytes = i % 2 == 0 ? TestPictures.jpeg(64, 48) : TestPictures.png(64, 48);
      for (int k = 0; k < 3; k++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        Raster shown = pictures.thumbnail(pictures.read(file("图", bytes)), 32);
        assertFalse(shown.argb().length == 0);
      } catch (InputFailure failure) {
        refused++;
      }
    }
    assertTrue(refused > 100, refused + " refused");
  }

  private static byte[] head(String text) {
    return text.getBytes(text.equals("文字") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  /** A PNG whose head claims another width. */
  private static byte[] withWidth(byte[] png, int width) {
    byte[] changed = png.clone();
    for (int i = 0; i < 4; i++) {
      changed[16 + i] = (byte) (width >> 24 - 8 * i);
    }
    return changed;
  }

  /** A JPEG of four components, as printers have them. */
  private static byte[] cmyk() {
    WritableRaster dots = java.awt.image.Raster.createInterleavedRaster(0, 8, 8, 4, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(to);
      writer.write(null, new IIOImage(dots, null, null), null);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
