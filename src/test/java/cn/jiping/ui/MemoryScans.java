package cn.jiping.ui;

import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.ScanStore;
import cn.jiping.service.StoreFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the scans of one report in memory. */
public final class MemoryScans implements ScanStore {
  public final List<Scan> kept = new ArrayList<>();

  /** Nothing can be written. */
  public boolean full;

  private final Map<RowId, byte[]> contents = new HashMap<>();

  /** As if a bit of the file had flipped. */
  public void damage(RowId scan) {
    contents.remove(scan);
  }

  @Override
  public List<Scan> list(ReportId report) {
    return List.copyOf(kept);
  }

  @Override
  public void add(ReportId report, Scan scan, byte[] content) {
    refuseFull();
    kept.add(scan);
    contents.put(scan.id(), content);
  }

  @Override
  public void save(ReportId report, List<Scan> scans) {
    refuseFull();
    kept.clear();
    kept.addAll(scans);
  }

  @Override
  public void remove(ReportId report, RowId scan) {
    refuseFull();
    kept.removeIf(s -> s.id().equals(scan));
  }

  private void refuseFull() {
    if (full) {
      throw new StoreFailure("磁盘已满。", "请清理后重试。");
    }
  }

  @Override
  public byte[] content(ReportId report, RowId scan) {
    byte[] content = contents.get(scan);
    if (content == null) {
      throw new StoreFailure("扫描件已损坏。", "请重新添加。");
    }
    return content;
  }
}
