package cn.jiping.output.typeset;

import cn.jiping.output.font.Fonts;

/** What the setters of one block share. */
record Setting(Grid grid, Characters characters, Tags tags) {
  static Setting of(Grid grid, Fonts fonts) {
    return new Setting(grid, new Characters(fonts), new Tags());
  }
}
