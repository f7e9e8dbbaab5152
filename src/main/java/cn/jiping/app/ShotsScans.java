package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Scan;
import cn.jiping.output.image.PngFile;
import cn.jiping.service.Raster;
import cn.jiping.service.ScanFile;
import cn.jiping.service.VersionStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Invented scans for the pictures: the paper of a version, a coloured picture, two grey pages. */
final class ShotsScans {
  private static final Texts TEXTS = Texts.of(ShotsScans.class);

  private ShotsScans() {}

  /** Adds them to a report whose first version was finalised. */
  static void add(Wiring wiring, ReportId report) {
    VersionStore versions = wiring.versions();
    List<String> names = TEXTS.list("shots.scans");
    List<byte[]> files =
        List.of(versions.paper(report, 1), PngFile.bytes(colours(900, 600)), tiff(2, 480, 680));
    for (int i = 0; i < names.size(); i++) {
      ScanFile read = read(wiring, names.get(i), files.get(i));
      Scan scan = read.scan().withTitle(names.get(i).replaceFirst("\\..*", ""));
      wiring.scans().add(report, shown(scan), read.content());
    }
  }

  private static Scan shown(Scan scan) {
    return switch (scan.type()) {
      case PDF -> scan.withKind(Scan.Kind.SIGNED_PAGE, OptionalInt.of(1));
      case TIFF -> scan.withKind(Scan.Kind.NOTICE, OptionalInt.empty()).turned();
      default -> scan.withKind(Scan.Kind.PHOTO, OptionalInt.empty());
    };
  }

  private static ScanFile read(Wiring wiring, String name, byte[] bytes) {
    try {
      Path folder = Files.createTempDirectory(wiring.folder(), "shots");
      Path file = Files.write(folder.resolve(name), bytes);
      ScanFile read = wiring.scanFiles().read(file);
      Files.delete(file);
      Files.delete(folder);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Raster colours(int width, int height) {
    int[] argb = new int[width * height];
    for (int i = 0; i < argb.length; i++) {
      int red = 255 * (i % width) / width;
      int blue = 255 * (i / width) / height;
      argb[i] = 0xFF000000 | red << 16 | 0x60 << 8 | blue;
    }
    return new Raster(width, height, argb);
  }

  /** Pages of grey, not packed, with lines on them (TIFF 6.0, section 4). */
  private static byte[] tiff(int pages, int width, int height) {
    byte[] dots = new byte[width * height];
    Arrays.fill(dots, (byte) 0xFF);
    for (int line = height / 10; line < height * 9 / 10; line += 24) {
      Arrays.fill(dots, line * width + width / 8, line * width + width * 7 / 8, (byte) 0x40);
    }
    int[][] tags = {
      {256, 3, width << 16},
      {257, 3, height << 16},
      {258, 3, 8 << 16},
      {259, 3, 1 << 16},
      {262, 3, 1 << 16},
      {273, 4, 0},
      {277, 3, 1 << 16},
      {278, 3, height << 16},
      {279, 4, dots.length}
    };
    int directory = 2 + tags.length * 12 + 4;
    ByteBuffer file = ByteBuffer.allocate(8 + pages * (directory + dots.length));
    file.putInt(0x4D4D002A).putInt(8);
    for (int page = 1; page <= pages; page++) {
      int start = file.position() + directory;
      tags[5][2] = start;
      file.putShort((short) tags.length);
      for (int[] tag : tags) {
        file.putShort((short) tag[0]).putShort((short) tag[1]).putInt(1).putInt(tag[2]);
      }
      file.putInt(page == pages ? 0 : start + dots.length).put(dots);
    }
    return file.array();
  }
}
