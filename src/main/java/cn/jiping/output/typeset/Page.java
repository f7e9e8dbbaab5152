package cn.jiping.output.typeset;

import cn.jiping.domain.report.Place;
import java.util.List;

/**
 * A page as it is drawn.
 *
 * @param number from 1
 * @param items in reading order
 * @param regions from which place of the report each part of it comes
 */
public record Page(int number, List<Item> items, List<Region> regions) {
  public Page {
    items = List.copyOf(items);
    regions = List.copyOf(regions);
  }

  /** A strip of the text area, as wide as it, in pt. */
  public record Region(double top, double bottom, Place origin) {}
}
