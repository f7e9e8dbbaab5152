package cn.jiping.output.preview;

import cn.jiping.domain.report.Place;
import cn.jiping.output.typeset.ChartPainter;
import cn.jiping.output.typeset.Grid;
import cn.jiping.output.typeset.Page;
import cn.jiping.output.typeset.TypesetDocument;
import cn.jiping.service.Pages;
import cn.jiping.service.Raster;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Set pages, shown as pictures. */
public final class PreviewPages implements Pages {
  private final TypesetDocument typeset;
  private final List<String> problems;
  private final PagePainter painter;

  /**
   * @param problems what keeps the document from being printed, one sentence each
   */
  public PreviewPages(TypesetDocument typeset, List<String> problems, ChartPainter charts) {
    this.typeset = typeset;
    this.problems = List.copyOf(problems);
    this.painter = new PagePainter(charts);
  }

  @Override
  public int count() {
    return typeset.pages().size();
  }

  @Override
  public int lines() {
    return typeset.grid().lines();
  }

  @Override
  public int cells() {
    return typeset.grid().cells();
  }

  @Override
  public Raster render(int page, double scale) {
    int width = Math.max(1, (int) Math.round(page(page).width() * scale));
    int height = Math.max(1, (int) Math.round(page(page).height() * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.scale(scale, scale);
    painter.paint(g, page(page));
    g.dispose();
    // The image's own pixels: copying them one by one takes longer than drawing them.
    return new Raster(width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
  }

  @Override
  public Optional<Part> partAt(int page, double x, double y) {
    Page.Point point = page(page).amongItems(x, y);
    Grid grid = grid(page);
    if (point.x() < grid.left() || point.x() > grid.right()) {
      return Optional.empty();
    }
    List<Page.Region> regions = page(page).regions();
    for (int i = 0; i < regions.size(); i++) {
      if (point.y() >= regions.get(i).top() && point.y() < regions.get(i).bottom()) {
        return Optional.of(new Part(regions.get(i).origin(), around(page, i)));
      }
    }
    return Optional.empty();
  }

  /** The region and its neighbours that come from the same place. */
  private Box around(int page, int region) {
    List<Page.Region> regions = page(page).regions();
    Place origin = regions.get(region).origin();
    int first = region;
    while (first > 0 && regions.get(first - 1).origin().equals(origin)) {
      first--;
    }
    int last = region;
    while (last + 1 < regions.size() && regions.get(last + 1).origin().equals(origin)) {
      last++;
    }
    return strip(page, regions.get(first).top(), regions.get(last).bottom());
  }

  private Grid grid(int page) {
    return page(page).turned() ? typeset.grid().turned() : typeset.grid();
  }

  private Box strip(int page, double top, double bottom) {
    Grid grid = grid(page);
    return Boxes.onPaper(page(page), page, grid.left(), top, grid.width(), bottom - top);
  }

  @Override
  public Optional<Box> boxOf(Place place) {
    return first(origin -> holds(origin, place))
        .or(() -> first(o -> o.part() == place.part() && o.item().equals(place.item())))
        .or(() -> first(o -> o.part() == place.part() && o.part() != Place.Part.SECTION));
  }

  /** Whether the place starts among the characters that are set here. */
  private static boolean holds(Place origin, Place place) {
    return origin.part() == place.part()
        && origin.item().equals(place.item())
        && (origin.end() == 0
            ? place.end() == 0
            : origin.start() <= place.start() && place.start() <= origin.end() && place.end() > 0);
  }

  private Optional<Box> first(Predicate<Place> wanted) {
    for (int page = 0; page < count(); page++) {
      List<Page.Region> regions = page(page).regions();
      for (int i = 0; i < regions.size(); i++) {
        if (wanted.test(regions.get(i).origin())) {
          return Optional.of(around(page, i));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Hit> find(String text) {
    return new TextSearch(typeset.pages()).find(text);
  }

  @Override
  public boolean sameAs(int page, Pages other, int otherPage) {
    return other instanceof PreviewPages pages
        && page(page).lay() == pages.page(otherPage).lay()
        && SameItems.firstDifference(page(page).items(), pages.page(otherPage).items()).isEmpty()
        && SameItems.firstDifference(page(page).furniture(), pages.page(otherPage).furniture())
            .isEmpty();
  }

  @Override
  public Optional<Box> firstChange(Pages before) {
    for (int i = 0; i < count(); i++) {
      if (!(before instanceof PreviewPages pages) || i >= before.count()) {
        return Optional.of(strip(i, grid(i).top(), grid(i).top()));
      }
      Optional<Double> y = SameItems.firstDifference(page(i).items(), pages.page(i).items());
      if (y.isPresent()) {
        return Optional.of(strip(i, y.get(), y.get()));
      }
    }
    return Optional.empty();
  }

  private Page page(int index) {
    return typeset.pages().get(index);
  }

  @Override
  public List<String> problems() {
    return problems;
  }
}
