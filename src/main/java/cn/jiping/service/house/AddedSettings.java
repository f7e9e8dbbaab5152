package cn.jiping.service.house;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.RowId;
import cn.jiping.service.KeptIndicatorSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a move adds to the unit's own indicator sets and outlines. Those that are here stay as they
 * are: one that comes with the same id and says something else, or with a name that is taken, gets
 * an id or a name of its own. What is here already is not added again.
 */
public final class AddedSettings {
  private static final Texts TEXTS = Texts.of(AddedSettings.class);

  private AddedSettings() {}

  /** The sets to be added to those that are here. */
  public static List<KeptIndicatorSet> sets(
      List<KeptIndicatorSet> here, List<KeptIndicatorSet> moved) {
    List<KeptIndicatorSet> added = new ArrayList<>();
    for (KeptIndicatorSet set : moved) {
      List<KeptIndicatorSet> all = Stream.concat(here.stream(), added.stream()).toList();
      if (all.stream().noneMatch(h -> isSame(h, set))) {
        boolean idTaken = all.stream().anyMatch(h -> h.id().equals(set.id()));
        Predicate<String> nameTaken =
            n -> all.stream().anyMatch(h -> h.form() == set.form() && h.name().equals(n));
        added.add(
            new KeptIndicatorSet(
                idTaken ? RowId.fresh() : set.id(),
                freeName(set.name(), nameTaken),
                set.form(),
                set.text()));
      }
    }
    return added;
  }

  private static boolean isSame(KeptIndicatorSet here, KeptIndicatorSet moved) {
    return here.form() == moved.form()
        && here.text().equals(moved.text())
        && (here.id().equals(moved.id()) || here.name().startsWith(moved.name()));
  }

  /** The outlines to be added to those that are here. */
  public static List<Outline> outlines(List<Outline> here, List<Outline> moved) {
    List<Outline> added = new ArrayList<>();
    for (Outline outline : moved) {
      List<Outline> all = Stream.concat(here.stream(), added.stream()).toList();
      if (all.stream().noneMatch(h -> isSame(h, outline))) {
        boolean idTaken = all.stream().anyMatch(h -> h.id().equals(outline.id()));
        added.add(
            outline.copy(
                idTaken
                    ? outline.id() + "-" + RowId.fresh().toString().substring(0, 8)
                    : outline.id(),
                freeName(outline.name(), n -> all.stream().anyMatch(h -> h.name().equals(n)))));
      }
    }
    return added;
  }

  private static boolean isSame(Outline here, Outline moved) {
    return here.equals(moved.copy(here.id(), here.name()))
        && (here.id().equals(moved.id()) || here.name().startsWith(moved.name()));
  }

  private static String freeName(String wanted, Predicate<String> taken) {
    String name = wanted;
    for (int number = 1; taken.test(name); number++) {
      name =
          number == 1
              ? TEXTS.get("added.name", wanted)
              : TEXTS.get("added.name.number", wanted, number);
    }
    return name;
  }
}
