package cn.jiping.service;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.OfferedSet;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sets of indicators from which a form may begin: last year's, the unit's own, those of the
 * program. Like the stores behind it, it is used by one thread at a time, and may fail with a
 * {@link StoreFailure}.
 */
public final class IndicatorSetShelf {
  private static final Texts TEXTS = Texts.of(IndicatorSetShelf.class);

  private final IndicatorSets shipped;
  private final IndicatorSetStore own;
  private final ReportStore reports;

  /** Where a set comes from. */
  public enum Origin {
    LAST_YEAR,
    OWN,
    SHIPPED
  }

  /** A set that is offered. */
  public record Offer(Origin origin, OfferedSet set) {}

  /**
   * All that is offered for a form.
   *
   * @param unreadable names of the unit's own sets, and last year's report, when they can't be read
   */
  public record Offers(List<Offer> sets, List<String> unreadable) {
    public static final Offers NONE = new Offers(List.of(), List.of());
  }

  /**
   * @param shipped those of the program
   * @param reports where last year's is
   */
  public IndicatorSetShelf(IndicatorSets shipped, IndicatorSetStore own, ReportStore reports) {
    this.shipped = shipped;
    this.own = own;
    this.reports = reports;
  }

  /**
   * What a form may begin with, to be filled in anew. Last year's report is the one that the
   * comparison of years takes as well; when it can't be read, it is named, and the others are
   * offered.
   *
   * @param report that is written
   */
  public Offers offers(ScoreForm form, Report report) {
    IndicatorSets all = shipped.withOwn(own.list());
    List<Offer> offers = new ArrayList<>();
    List<String> unreadable = new ArrayList<>(all.unreadable());
    LastYears.best(reports.list(), report.unit().name(), report.year() - 1)
        .ifPresent(last -> addLastYears(offers, unreadable, last, form));
    add(offers, Origin.OWN, all.own(), form);
    add(offers, Origin.SHIPPED, all.shipped(), form);
    return new Offers(List.copyOf(offers), List.copyOf(unreadable));
  }

  private void addLastYears(
      List<Offer> offers, List<String> unreadable, ReportSummary last, ScoreForm form) {
    try {
      Report report = reports.load(last.id());
      IndicatorSet set = report.evaluation().set(form);
      if (!set.isEmpty()) {
        String id = report.id().toString();
        offers.add(
            new Offer(
                Origin.LAST_YEAR,
                new OfferedSet(id, form, report.cover().title(), set.unfilled())));
      }
    } catch (StoreFailure doubted) { // what is to be done about it is asked when it is opened
      unreadable.add(TEXTS.get("sets.lastYear", Integer.toString(last.year())));
    }
  }

  private static void add(
      List<Offer> offers, Origin origin, List<OfferedSet> sets, ScoreForm form) {
    for (OfferedSet set : sets) {
      if (set.form() == form) {
        offers.add(new Offer(origin, fresh(set)));
      }
    }
  }

  private static OfferedSet fresh(OfferedSet set) {
    return new OfferedSet(set.id(), set.form(), set.source(), set.set().unfilled());
  }

  /** Whether the unit keeps a set of this name for this form. */
  public boolean isKept(String name, ScoreForm form) {
    return named(name, form).isPresent();
  }

  /** Keeps a set under this name for later reports, in place of the one that has it. */
  public void keep(String name, ScoreForm form, IndicatorSet set) {
    RowId id = named(name, form).map(KeptIndicatorSet::id).orElseGet(RowId::fresh);
    own.save(IndicatorSets.kept(id, form, set.withName(name.strip())));
  }

  private Optional<KeptIndicatorSet> named(String name, ScoreForm form) {
    return own.list().stream()
        .filter(k -> k.form() == form && k.name().strip().equals(name.strip()))
        .findFirst();
  }

  /**
   * Gives one of the unit's own sets another name.
   *
   * @return whether it has it now; another set of its form may have it already
   */
  public boolean rename(RowId id, String name) {
    List<KeptIndicatorSet> all = own.list();
    Optional<KeptIndicatorSet> set = all.stream().filter(k -> k.id().equals(id)).findFirst();
    boolean taken =
        all.stream()
            .filter(k -> !k.id().equals(id) && k.name().strip().equals(name.strip()))
            .anyMatch(k -> set.filter(s -> s.form() == k.form()).isPresent());
    if (!taken) {
      set.map(k -> new KeptIndicatorSet(id, name.strip(), k.form(), k.text())).ifPresent(own::save);
    }
    return !taken;
  }

  /** Removes one of the unit's own sets. */
  public void delete(RowId id) {
    own.delete(id);
  }
}
