package cn.jiping.service;

import cn.jiping.domain.outline.OutlineFaults;
import cn.jiping.domain.outline.OutlineMove;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;

/** All outlines that a report of this unit can follow: those shipped, and the unit's own. */
public final class UnitOutlines {
  private final Outlines shipped;
  private final OutlineStore own;

  public UnitOutlines(Outlines shipped, OutlineStore own) {
    this.shipped = shipped;
    this.own = own;
  }

  /** Those of the program. */
  public Outlines shipped() {
    return shipped;
  }

  /** Where the unit's own are kept. */
  public OutlineStore own() {
    return own;
  }

  /** Those that a report can follow, the shipped ones first. To be called as the store is. */
  public List<Outline> usable() {
    List<Outline> all = new ArrayList<>(shipped.all());
    own.load().stream().filter(o -> OutlineFaults.of(o).isEmpty()).forEach(all::add);
    return all;
  }

  /** What would become of the report's texts by another outline. */
  public OutlineMove plan(Report report, Outline target) {
    return OutlineMove.plan(report, target, shipped.mappings());
  }
}
