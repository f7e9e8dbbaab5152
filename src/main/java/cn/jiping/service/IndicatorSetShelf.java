package cn.jiping.service;

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
   * @param unreadable names of the unit's own sets that can't be read
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
   * What a form may begin with, to be filled in anew.
   *
   * @param year of the report that is written
   */
  public Offers offers(ScoreForm form, int year) {
    IndicatorSets all = shipped.withOwn(own.list());
    List<Offer> offers = new ArrayList<>();
    lastYear(form, year).ifPresent(s -> offers.add(new Offer(Origin.LAST_YEAR, s)));
    add(offers, Origin.OWN, all.own(), form);
    add(offers, Origin.SHIPPED, all.shipped(), form);
    return new Offers(List.copyOf(offers), all.unreadable());
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

  /** Of several reports of the year before, the one that was changed last. */
  private Optional<OfferedSet> lastYear(ScoreForm form, int year) {
    for (ReportSummary summary : reports.list()) {
      if (summary.year() == year - 1) {
        Report report = reports.load(summary.id());
        IndicatorSet set = report.evaluation().set(form);
        if (!set.isEmpty()) {
          return Optional.of(
              new OfferedSet(report.id().toString(), form, report.cover().title(), set.unfilled()));
        }
      }
    }
    return Optional.empty();
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

  /** Gives one of the unit's own sets another name. */
  public void rename(RowId id, String name) {
    own.list().stream()
        .filter(k -> k.id().equals(id))
        .map(k -> new KeptIndicatorSet(id, name.strip(), k.form(), k.text()))
        .forEach(own::save);
  }

  /** Removes one of the unit's own sets. */
  public void delete(RowId id) {
    own.delete(id);
  }
}
