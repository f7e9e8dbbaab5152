package cn.jiping.ui.preview;

import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.Place;
import cn.jiping.service.Pages;
import cn.jiping.service.Paper;
import cn.jiping.service.PrintOrder;
import cn.jiping.service.Raster;
import cn.jiping.service.SigningKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Grey pages without a typesetter. */
public final class FakePaper implements Paper {
  public final List<Path> written = new ArrayList<>();

  /** What was written as it was handed over. */
  public final List<String> contents = new ArrayList<>();

  final List<String> signedWith = new ArrayList<>();
  final List<String> printed = new ArrayList<>();
  final List<Integer> rendered = new ArrayList<>();
  int pages = 3;
  boolean prints = true;
  List<String> problems = List.of();
  public RuntimeException fails;

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

    /** The upper half comes from the funds, the lower from a paragraph. */
    @Override
    public Optional<Part> partAt(int page, double x, double y) {
      Place place = y < HEIGHT / 2 ? Place.of(Place.Part.FUNDS) : Place.section("overview", 3, 9);
      return x < 50
          ? Optional.empty()
          : Optional.of(new Part(place, new Box(page, 50, y, WIDTH - 100, 20)));
    }

    @Override
    public Optional<Box> boxOf(Place place) {
      return Optional.of(new Box(count - 1, 50, 400, WIDTH - 100, 20));
    }

    /** Stands once on each page, if the title holds it. */
    @Override
    public List<Hit> find(String text) {
      return text.isEmpty() || !title.contains(text)
          ? List.of()
          : IntStream.range(0, count)
              .mapToObj(i -> new Hit(List.of(new Box(i, 100, 400, 50, 20))))
              .toList();
    }

    /** Only the last page shows the title. */
    @Override
    public boolean sameAs(int page, Pages other, int otherPage) {
      FakePages pages = (FakePages) other;
      return page == otherPage && (page < count - 1 || title.equals(pages.title));
    }

    @Override
    public Optional<Box> firstChange(Pages before) {
      return sameAs(count - 1, before, count - 1)
          ? Optional.empty()
          : Optional.of(new Box(count - 1, 50, 400, WIDTH - 100, 0));
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
  public byte[] pdf(Document document) {
    fail();
    return document.title().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void write(byte[] pdf, Path file) {
    fail();
    contents.add(new String(pdf, StandardCharsets.UTF_8));
    written.add(file);
  }

  @Override
  public void writeDocx(Document document, Path file) {
    fail();
    written.add(file);
  }

  @Override
  public void writeOfd(Document document, Path file) {
    fail();
    written.add(file);
  }

  @Override
  public void writeSignedPdf(Document document, Path file, SigningKey key) {
    fail();
    written.add(file);
    signedWith.add(key.file() + " " + new String(key.password()));
  }

  @Override
  public boolean print(byte[] pdf, String name) {
    fail();
    printed.add(new String(pdf, StandardCharsets.UTF_8));
    return prints;
  }

  @Override
  public byte[] ofd(Document document) {
    return document.title().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String print(byte[] pdf, String name, PrintOrder order) {
    fail();
    printed.add(name);
    return "打印机";
  }

  private void fail() {
    if (fails != null) {
      throw fails;
    }
  }
}
