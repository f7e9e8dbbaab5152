package cn.jiping.domain.outline;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Heading.Insert;
import cn.jiping.domain.report.Heading.Kind;
import cn.jiping.domain.report.Outline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with an outline that a unit makes; a report can follow only a sound one. */
public final class OutlineFaults {
  private static final Texts TEXTS = Texts.of(OutlineFaults.class);

  /** An imported heading is recognised up to this length, in chars. */
  private static final int LONGEST = 60;

  private final List<Heading> headings;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * A fault.
   *
   * @param key of the heading; empty when it is none of one heading
   * @param sentence what is wrong and what to do
   */
  public record Fault(String key, String sentence) {}

  private OutlineFaults(Outline outline) {
    this.headings = outline.headings();
  }

  /** The faults, in the order of the outline; none when a report can follow it. */
  public static List<Fault> of(Outline outline) {
    OutlineFaults found = new OutlineFaults(outline);
    if (outline.name().isEmpty()) {
      found.add("", "fault.name");
    }
    if (outline.headings().isEmpty()) {
      found.add("", "fault.empty");
    }
    found.titles();
    found.levels();
    found.inserts();
    return List.copyOf(found.faults);
  }

  private void add(String key, String text, Object... args) {
    faults.add(new Fault(key, TEXTS.get(text, args)));
  }

  private void titles() {
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.title().isEmpty()) {
        add(heading.key(), "fault.title", i + 1);
      } else if (heading.title().length() > LONGEST) {
        add(heading.key(), "fault.long", heading.title().length(), LONGEST);
      }
    }
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (!heading.title().isEmpty() && !seen.add(List.of(parent(i), heading.title()))) {
        add(heading.key(), "fault.twice", heading.title());
      }
    }
  }

  /** Key of the heading above of a higher level; empty when there is none. */
  private String parent(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (headings.get(i).level() < headings.get(index).level()) {
        return headings.get(i).key();
      }
    }
    return "";
  }

  private void levels() {
    int above = 0;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.level() > above + 1) {
        add(heading.key(), above == 0 ? "fault.first" : "fault.level", heading.title());
      }
      above = heading.level();
      boolean last = i + 1 == headings.size() || headings.get(i + 1).level() <= heading.level();
      if (heading.kind() == Kind.GROUP && last) {
        add(heading.key(), "fault.group", heading.title());
      }
    }
  }

  private void inserts() {
    Set<Insert> seen = EnumSet.noneOf(Insert.class);
    for (Heading heading : headings) {
      for (Insert insert : EnumSet.allOf(Insert.class)) {
        if (heading.inserts().contains(insert) && !seen.add(insert)) {
          add(heading.key(), "fault.insert", insert.title(), heading.title());
        }
      }
    }
  }
}
