package cn.jiping.ui.preview;

import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.Place;
import cn.jiping.service.Pages;
import cn.jiping.service.Paper;
import cn.jiping.service.Raster;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Grey pages without a typesetter. */
public final class FakePaper implements Paper {
  final List<Path> written = new ArrayList<>();
  final List<String> printed = new ArrayList<>();
  final List<Integer> rendered = new ArrayList<>();
  int pages = 3;
  boolean prints = true;
  List<String> problems = List.of();
  RuntimeException fails;

  /** Pages that know of which document they are. */
  record FakePages(String title, int count, List<String> problems, List<Integer> rendered)
      implements Pages {
    @Override
    public int lines() {
      return 22;
    }

    @Override
    public int cells() {
      return 28;
    }

    @Override
    public Raster render(int page, double scale) {
      rendered.add(page);
      int width = (int) Math.round(WIDTH * scale);
      int height = (int) Math.round(HEIGHT * scale);
      int[] argb = new int[width * height];
      Arrays.fill(argb, 0xFFE0E0E0);
      return new Raster(width, height, argb);
    }

    @Override
    public Optional<Place> placeAt(int page, double x, double y) {
      return y < HEIGHT / 2 ? Optional.of(Place.of(Place.Part.FUNDS)) : Optional.empty();
    }
  }

  @Override
  public Pages layOut(Document document) {
    fail();
    return new FakePages(document.title(), pages, problems, rendered);
  }

  @Override
  public void writePdf(Document document, Path file) {
    fail();
    written.add(file);
  }

  @Override
  public boolean print(Document document) {
    fail();
    printed.add(document.title());
    return prints;
  }

  private void fail() {
    if (fails != null) {
      throw fails;
    }
  }
}
