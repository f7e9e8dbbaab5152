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
import java.util.List;
import java.util.Optional;

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
    int width = Math.max(1, (int) Math.round(WIDTH * scale));
    int height = Math.max(1, (int) Math.round(HEIGHT * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.scale(scale, scale);
    painter.paint(g, typeset.pages().get(page));
    g.dispose();
    return new Raster(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  @Override
  public Optional<Place> placeAt(int page, double x, double y) {
    Page shown = typeset.pages().get(page);
    Grid grid = shown.turned() ? typeset.grid().turned() : typeset.grid();
    Page.Point point = shown.amongItems(x, y);
    if (point.x() < grid.left() || point.x() > grid.right()) {
      return Optional.empty();
    }
    return shown.regions().stream()
        .filter(r -> point.y() >= r.top() && point.y() < r.bottom())
        .map(r -> r.origin())
        .findFirst();
  }

  @Override
  public List<String> problems() {
    return problems;
  }
}
