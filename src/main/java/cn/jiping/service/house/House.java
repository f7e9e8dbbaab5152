package cn.jiping.service.house;

import cn.jiping.service.TrailEntry;
import java.time.Instant;
import java.util.List;

/**
 * All that moves from one computer to another.
 *
 * @param program name and version of the program that put it together
 * @param madeAt when it was put together
 * @param reports those that are listed first come first
 * @param trail in its order
 */
public record House(
    String program,
    Instant madeAt,
    HouseSettings settings,
    List<WholeReport> reports,
    List<TrailEntry> trail) {
  public House {
    reports = List.copyOf(reports);
    trail = List.copyOf(trail);
  }
}
