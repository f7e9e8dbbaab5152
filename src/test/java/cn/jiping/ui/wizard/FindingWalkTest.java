package cn.jiping.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.PlaceOrder;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingWalkTest {
  private final ReportSession session = Sessions.blank();
  private final List<Step> steps =
      new TestSteps().of(session).stream().filter(s -> !s.isHeading()).toList();
  private final FindingWalk walk =
      new FindingWalk(steps, new PlaceOrder(session.report().outline()));
  private final List<Finding> open =
      new ArrayList<>(
          List.of(
              at("费", Place.of(Place.Part.FUNDS)),
              at("甲", Place.section("overview", 3, 4)),
              at("乙", Place.section("overview", 8, 9)),
              at("丙", Place.section("conclusion", 0, 1)),
              at("签", Place.of(Place.Part.SIGNATURE))));

  private static Finding at(String quote, Place place) {
    return new Finding(Rule.R6, Severity.ERROR, place, quote, "。", Optional.empty());
  }

  private Step step(String id) {
    return steps.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private Finding finding(String quote) {
    return open.stream().filter(f -> f.quote().equals(quote)).findFirst().orElseThrow();
  }

  private String next(String step, Optional<Finding> at, boolean forwards) {
    return walk.next(open, step(step), at, forwards).orElseThrow().quote();
  }

  @ParameterizedTest
  @CsvSource({
    "cover, 费, 签",
    "funds, 费, 签",
    "organizations, 甲, 费",
    "section.overview, 甲, 费",
    "section.goals, 丙, 乙",
    "check, 费, 签",
    "preview, 费, 签"
  })
  void fromAStepTheNearestOne_andTheEndsMeet(String step, String after, String before) {
    assertEquals(after, next(step, Optional.empty(), true));
    assertEquals(before, next(step, Optional.empty(), false));
  }

  @ParameterizedTest
  @CsvSource({
    "section.overview, 甲, 乙, 费",
    "section.overview, 乙, 丙, 甲",
    "signature, 签, 费, 丙",
    "funds, 费, 甲, 签"
  })
  void fromAFindingTheOneBesideIt(String step, String at, String after, String before) {
    assertEquals(after, next(step, Optional.of(finding(at)), true));
    assertEquals(before, next(step, Optional.of(finding(at)), false));
  }

  @Test
  void fromAMendedFindingTheOnesThatStoodBesideIt() {
    Finding mended = finding("乙");
    open.remove(mended);
    assertEquals("丙", next("section.overview", Optional.of(mended), true));
    assertEquals("甲", next("section.overview", Optional.of(mended), false));
  }

  @Test
  void whoHasGoneToAnotherStepSinceStartsFromThere() {
    assertEquals("丙", next("section.goals", Optional.of(finding("费")), true));
  }

  @Test
  void whoLooksAtTheListGoesOnFromWhereItLed() {
    assertEquals("乙", next("check", Optional.of(finding("甲")), true));
  }

  @Test
  void withoutAnOpenFindingThatAStepShows_thereIsNone() {
    Finding unplaced = at("附", Place.of(Place.Part.UNPLACED));
    assertEquals(
        Optional.empty(), walk.next(List.of(unplaced), step("cover"), Optional.empty(), true));
  }
}
