package cn.jiping.ui.preview;

/**
 * How pages lie on the screen: one below the other, or as an open book, whose first page is alone
 * at the right. Pages and rows count from 0.
 *
 * @param pages how many
 * @param book two side by side
 */
record Spreads(int pages, boolean book) {
  int columns() {
    return book ? 2 : 1;
  }

  int rows() {
    return pages == 0 ? 0 : row(pages - 1) + 1;
  }

  int row(int page) {
    return book ? (page + 1) / 2 : page;
  }

  /** 0 for the left column. */
  int column(int page) {
    return book ? (page + 1) % 2 : 0;
  }

  /** The first page of a row. */
  int first(int row) {
    return book ? Math.max(0, 2 * row - 1) : row;
  }
}
