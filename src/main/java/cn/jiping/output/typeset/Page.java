package cn.jiping.output.typeset;

import cn.jiping.domain.report.Place;
import cn.jiping.service.Pages;
import java.util.List;

/**
 * A page as it is drawn.
 *
 * @param number from 1, counting every page of the file
 * @param lay how the paper lies
 * @param items in reading order
 * @param furniture what belongs to the paper itself, such as its number
 * @param regions from which place of the report each part of it comes
 */
public record Page(
    int number, Lay lay, List<Item> items, List<Item> furniture, List<Region> regions) {
  public Page {
    items = List.copyOf(items);
    furniture = List.copyOf(furniture);
    regions = List.copyOf(regions);
  }

  /** How the paper lies, and how it is read. */
  public enum Lay {
    /** Upright. */
    UPRIGHT,
    /**
     * Upright, but its items are read from the right side: x and y of items and regions are those
     * of a page that lies on its side, which is turned to the left onto the upright one.
     */
    TURNED,
    /** On its side, with all that stands on it: a form that is no attachment. */
    LYING
  }

  /** Whether its items are read from the right side of upright paper. */
  public boolean turned() {
    return lay == Lay.TURNED;
  }

  /** Width of the paper in pt. */
  public double width() {
    return lay == Lay.LYING ? Pages.HEIGHT : Pages.WIDTH;
  }

  /** Height of the paper in pt. */
  public double height() {
    return lay == Lay.LYING ? Pages.WIDTH : Pages.HEIGHT;
  }

  /** A strip of the text area, as wide as it, in pt. */
  public record Region(double top, double bottom, Place origin) {}

  /** A point of a page in pt, y downwards. */
  public record Point(double x, double y) {}

  /** Where a point of the items lies on the upright page. */
  public Point onPaper(double x, double y) {
    return turned() ? new Point(y, Pages.HEIGHT - x) : new Point(x, y);
  }

  /** Where a point of the upright page lies among the items. */
  public Point amongItems(double x, double y) {
    return turned() ? new Point(Pages.HEIGHT - y, x) : new Point(x, y);
  }
}
