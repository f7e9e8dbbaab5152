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
   * The place of the report from which the part of the page at this point comes.
   *
   * @param x in pt from the left edge
   * @param y in pt from the upper edge
   */
  Optional<Place> placeAt(int page, double x, double y);

  /** What keeps the document from being printed: one sentence each; empty when it can be. */
  List<String> problems();
}
