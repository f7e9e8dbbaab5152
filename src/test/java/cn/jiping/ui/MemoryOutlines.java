package cn.jiping.ui;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Outline;
import cn.jiping.service.OutlineStore;
import cn.jiping.service.StoreFailure;
import cn.jiping.service.UnitOutlines;
import java.util.ArrayList;
import java.util.List;

/** The unit's outlines in memory. */
public final class MemoryOutlines implements OutlineStore {
  public List<Outline> kept = new ArrayList<>();
  public boolean broken;

  /** Those of the program, and these. */
  public UnitOutlines all() {
    return new UnitOutlines(ReportFixtures.OUTLINES, this);
  }

  @Override
  public List<Outline> load() {
    if (broken) {
      throw new StoreFailure("读不出提纲。", "请重试。");
    }
    return List.copyOf(kept);
  }

  @Override
  public void save(List<Outline> outlines) {
    kept = new ArrayList<>(outlines);
  }
}
