package cn.jiping.ui.step.scan;

import cn.jiping.ScanFixtures;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Raster;
import cn.jiping.service.ScanFile;
import cn.jiping.service.ScanFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes every file whose name does not say that it is bad; its bytes are its name, and it has three
 * pages.
 */
final class FakeScanFiles implements ScanFiles {
  final List<String> written = new ArrayList<>();
  final List<Integer> drawn = new ArrayList<>();

  @Override
  public ScanFile read(Path file) {
    String name = file.getFileName().toString();
    if (name.startsWith("坏")) {
      throw new InputFailure("文件“" + name + "”已损坏。", "请重新扫描。");
    }
    return file(name, name.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public ScanFile pasted(Raster picture) {
    return file("粘贴的图片.png", Arrays.toString(picture.argb()).getBytes(StandardCharsets.UTF_8));
  }

  private static ScanFile file(String name, byte[] bytes) {
    Scan one = ScanFixtures.scan(name, bytes);
    Scan scan =
        new Scan(
            RowId.fresh(),
            one.kind(),
            one.title(),
            name,
            Scan.Type.PDF,
            3,
            0,
            one.version(),
            one.size(),
            one.digest(),
            one.addedAt());
    return new ScanFile(scan, bytes);
  }

  /** Wider than high, and each page another. */
  @Override
  public Raster page(Scan.Type type, byte[] content, int page, int longest) {
    if (new String(content, StandardCharsets.UTF_8).startsWith("看不了")) {
      throw new InputFailure("第1页显示不出来。", "请另存出来看看。");
    }
    drawn.add(page);
    return new Raster(4, 3, new int[12]);
  }

  @Override
  public void write(byte[] content, Path file) {
    written.add(file + " " + new String(content, StandardCharsets.UTF_8));
  }
}
