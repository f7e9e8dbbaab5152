package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * R12: a goal or the name of an indicator that begins with an earlier year and names none since: it
 * was taken over with last year's. A goal for several years names the report's or a later one.
 */
final class CarriedOverGoals implements Check {
  private static final Texts TEXTS = Texts.of(CarriedOverGoals.class);
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9])((?:19[5-9]|20[0-9])[0-9])(?:年|(?=[—–~～\\-至到]+20[0-9]{2}年))");

  /** The first words of a line, behind its number; no stretch of time, no day. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?m)^[\\s　]*(?:[一二三四五六七八九十]{1,2}(?:是|、)|[（(][一二三四五六七八九十0-9]{1,2}[）)]|[0-9]{1,2}[.．、])?"
              + "((?:19[5-9]|20[0-9])[0-9]年)(?![以起底末至到—–~～\\-0-9])");

  @Override
  public List<Finding> findings(Report report) {
    List<Finding> findings = new ArrayList<>();
    Goals goals = report.evaluation().goals();
    for (String goal : List.of(goals.overall(), goals.stages(), goals.expected())) {
      finding(Place.of(Part.GOALS), goal, report.year()).ifPresent(findings::add);
    }
    for (ScoreSheet sheet : UsedForms.of(report)) {
      for (Indicator indicator : sheet.rows().stream().map(r -> r.indicator()).toList()) {
        Place place = Place.row(Part.INDICATORS, indicator.id());
        finding(place, indicator.name(), report.year()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(Place place, String text, int year) {
    boolean past = YEAR.matcher(text).results().allMatch(m -> Integer.parseInt(m.group(1)) < year);
    return BEGINS
        .matcher(text)
        .results()
        .filter(m -> past)
        .findFirst()
        .map(m -> finding(place, m, year));
  }

  private static Finding finding(Place place, MatchResult found, int year) {
    String quote = found.group(1);
    return new Finding(
        Rule.R12,
        Severity.WARNING,
        place,
        quote,
        TEXTS.get("carried.goal", quote, Integer.toString(year)),
        Optional.empty());
  }
}
