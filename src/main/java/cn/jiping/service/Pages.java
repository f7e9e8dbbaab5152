package cn.jiping.service;

import cn.jiping.domain.report.Place;
import java.util.List;
import java.util.Optional;

/** A document laid out on pages: what the PDF shows. Thread-safe. */
public interface Pages {
  /** Width of a page in pt. */
  double WIDTH = 595.276;

  /** Height of a page in pt. */
  double HEIGHT = 841.89;

  int count();

  /** Lines on a full upright page. */
  int lines();

  /** Characters on a full line of an upright page. */
  int cells();

  /**
   * @param page from 0
   * @param scale pixels for one pt
   */
  Raster render(int page, double scale);

  /**
   * A rectangle on a page, in pt from its upper left corner.
   *
   * @param page from 0
   */
  record Box(int page, double x, double y, double width, double height) {}

  /**
   * A part of a page, and the place of the report from which it comes.
   *
   * @param box all that comes from there without a gap
   */
  record Part(Place place, Box box) {}

  /**
   * Where a text that was sought stands.
   *
   * @param boxes one a line; at least one
   */
  record Hit(List<Box> boxes) {
    public Hit {
      boxes = List.copyOf(boxes);
    }

    /** The page on which it starts, from 0. */
    public int page() {
      return boxes.getFirst().page();
    }
  }

  /**
   * The part of the page at this point.
   *
   * @param x in pt from the left edge
   * @param y in pt from the upper edge
   */
  Optional<Part> partAt(int page, double x, double y);

  /** Where this place of the report starts on paper; for a row, where its table does. */
  Optional<Box> boxOf(Place place);

  /**
   * Where this text stands, in reading order. Ends of lines, white space and case do not count;
   * full-width and half-width characters are alike.
   */
  List<Hit> find(String text);

  /** Whether the page shows the same as that page of the other pages. */
  boolean sameAs(int page, Pages other, int otherPage);

  /** Where these pages first show something else than the earlier ones; empty when nowhere. */
  Optional<Box> firstChange(Pages before);

  /** What keeps the document from being printed: one sentence each; empty when it can be. */
  List<String> problems();
}
