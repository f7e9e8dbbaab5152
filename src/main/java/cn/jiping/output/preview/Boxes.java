package cn.jiping.output.preview;

import cn.jiping.output.typeset.Page;
import cn.jiping.service.Pages.Box;

/** Where parts of a page lie on the paper, also when the page is read from the side. */
final class Boxes {
  private Boxes() {}

  /**
   * A rectangle of the items on the upright page; lengths in pt.
   *
   * @param index of the page, from 0
   */
  static Box onPaper(Page page, int index, double x, double y, double width, double height) {
    if (!page.turned()) {
      return new Box(index, x, y, width, height);
    }
    Page.Point corner = page.onPaper(x + width, y);
    return new Box(index, corner.x(), corner.y(), height, width);
  }
}
