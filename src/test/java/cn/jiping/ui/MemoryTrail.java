package cn.jiping.ui;

import cn.jiping.service.Trail;
import cn.jiping.service.TrailEntry;
import cn.jiping.service.TrailEntry.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Notes what was done. */
public final class MemoryTrail implements Trail {
  /** Action and what it was about. */
  public final List<String> notes = new ArrayList<>();

  @Override
  public void note(Action action, String about, String digest) {
    notes.add(action + " " + about);
  }

  @Override
  public void adopt(List<TrailEntry> entries) {
    entries.forEach(e -> notes.add(e.action() + " " + e.about()));
  }

  @Override
  public Listing read() {
    return new Listing(List.of(), OptionalInt.empty(), 0);
  }
}
