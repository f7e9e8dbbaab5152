package cn.jiping.output.typeset;

import cn.jiping.domain.document.Block;
import cn.jiping.output.font.Fonts;
import java.util.HashMap;
import java.util.Map;

/**
 * Sets blocks, and takes those that the last document had already from it: while a clerk types, one
 * block changes and hundreds don't.
 */
final class SetBlocks {
  private final Map<Key, SetBlock> before;
  private final Map<Key, SetBlock> now = new HashMap<>();

  private record Key(Fonts fonts, Grid grid, Block block) {}

  SetBlocks() {
    this.before = Map.of();
  }

  private SetBlocks(Map<Key, SetBlock> before) {
    this.before = before;
  }

  /** For the next document: it knows what was used in this one, and nothing older. */
  SetBlocks next() {
    return new SetBlocks(now);
  }

  SetBlock of(Fonts fonts, Grid grid, Block block) {
    Key key = new Key(fonts, grid, block);
    SetBlock set = before.get(key);
    if (set == null) {
      set = SetBlock.of(fonts, grid, block);
    }
    now.put(key, set);
    return set;
  }
}
