package cn.jiping.service.house;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.Revision;
import cn.jiping.service.house.Comparison.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Compares piece by piece, and counts. A piece that can't be read is a difference. */
final class Comparing {
  private static final Texts TEXTS = Texts.of(Comparing.class);

  private final Map<Kind, Integer> same = new EnumMap<>(Kind.class);
  private final List<String> differences = new ArrayList<>();

  Comparison result() {
    return new Comparison(same, differences);
  }

  /** Whether two reports are the same in all that is kept of them. */
  static boolean areSame(WholeReport there, WholeReport here) {
    Comparing comparing = new Comparing();
    comparing.report(there, here);
    return comparing.differences.isEmpty();
  }

  /** Compares a report with what is kept of it here. */
  void report(WholeReport there, WholeReport here) {
    Report present = there.present();
    check(
        Kind.REPORT,
        () ->
            present.equals(here.present())
                && there.versions().equals(here.versions())
                && there.scans().equals(here.scans())
                && there.revisions().equals(here.revisions()),
        present);
    for (int number : there.versions()) {
      check(
          Kind.VERSION,
          () ->
              there.version(number).equals(here.version(number))
                  && Arrays.equals(there.paper(number), here.paper(number)),
          present,
          number);
    }
    for (Scan scan : there.scans()) {
      check(
          Kind.SCAN,
          () -> Arrays.equals(there.scan(scan.id()), here.scan(scan.id())),
          present,
          scan.fileName());
    }
    for (Revision revision : there.revisions()) {
      int number = revision.number();
      check(
          Kind.REVISION,
          () -> there.revision(number).equals(here.revision(number)),
          present,
          number);
    }
  }

  /**
   * As {@link #report}, for a report that was here before.
   *
   * @param differing the one sentence that is said when anything differs
   */
  void reportFromBefore(WholeReport there, WholeReport here, String differing) {
    Comparing apart = new Comparing();
    apart.report(there, here);
    if (apart.differences.isEmpty()) {
      apart.same.forEach((kind, count) -> same.merge(kind, count, Integer::sum));
    } else {
      differences.add(differing);
    }
  }

  private void check(Kind kind, BooleanSupplier agrees, Report report, Object... piece) {
    Object[] said = new Object[2 + piece.length];
    said[0] = report.year();
    said[1] = report.unit().name();
    System.arraycopy(piece, 0, said, 2, piece.length);
    check(kind, agrees, TEXTS.get("differs." + kind, said));
  }

  /** Notes whether a piece agrees. */
  void check(Kind kind, BooleanSupplier agrees, String sentence) {
    attempt(
        sentence,
        () -> {
          if (agrees.getAsBoolean()) {
            same.merge(kind, 1, Integer::sum);
          } else {
            differences.add(sentence);
          }
        });
  }

  /** Does something of which a failure is a difference, too. */
  void attempt(String sentence, Runnable work) {
    try {
      work.run();
    } catch (ExpectedFailure failure) {
      differences.add(TEXTS.get("differs.failed", sentence, failure.getMessage()));
    }
  }

  /** Notes something that differs. */
  void differs(String sentence) {
    differences.add(sentence);
  }
}
