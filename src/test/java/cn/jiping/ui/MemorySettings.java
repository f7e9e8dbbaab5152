package cn.jiping.ui;

import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.service.CheckSettings;
import cn.jiping.service.CheckSettingsStore;
import cn.jiping.service.StoreFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Check settings in memory; all of them that were kept. */
public final class MemorySettings implements CheckSettingsStore {
  public final List<CheckSettings> kept = new ArrayList<>();
  public boolean full;

  /** All rules on, no tables. */
  public MemorySettings() {
    this(new CheckSettings(Set.of(), CheckTables.EMPTY));
  }

  public MemorySettings(CheckSettings first) {
    kept.add(first);
  }

  @Override
  public CheckSettings load() {
    return kept.getLast();
  }

  @Override
  public void save(CheckSettings settings) {
    if (full) {
      throw new StoreFailure("磁盘已满。", "请清理后重试。");
    }
    kept.add(settings);
  }
}
