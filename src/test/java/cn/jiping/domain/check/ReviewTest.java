package cn.jiping.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FindingNote.Decision;
import cn.jiping.domain.report.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {
  private static Finding finding(Severity severity) {
    return new Finding(
        Rule.R6, severity, Place.section("funds", 3, 4), ",", "半角逗号，改为全角。", Optional.of("，"));
  }

  private static FindingNote note(Decision decision) {
    return note(decision, "funds", ",");
  }

  private static FindingNote note(Decision decision, String section, String about) {
    return new FindingNote(
        "R6", Place.Part.SECTION, section, about, decision, "因为", "张三", Instant.EPOCH);
  }

  private static Review review(Severity severity, FindingNote... notes) {
    return Review.of(List.of(finding(severity)), List.of(notes));
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, EXPLAINED, false",
    "ERROR, IGNORED, true",
    "ERROR, MENDED, true",
    "WARNING, EXPLAINED, false",
    "WARNING, IGNORED, true",
    "NOTICE, EXPLAINED, false",
    "NOTICE, IGNORED, false",
    "NOTICE, MENDED, true"
  })
  void findingIsOpen_unlessItIsExplained_orANoticeIsIgnored(
      Severity severity, Decision decision, boolean open) {
    Review review = review(severity, note(decision));
    assertEquals(open, review.all().getFirst().isOpen());
    assertEquals(open ? 1 : 0, review.open(severity));
  }

  @Test
  void mendDoesNotTakeAnExplanationBack() {
    Review review = review(Severity.ERROR, note(Decision.EXPLAINED), note(Decision.MENDED));
    assertEquals(Optional.of(note(Decision.EXPLAINED)), review.all().getFirst().note());
  }

  @Test
  void noteCountsForItsCharactersInItsSectionOnly() {
    assertFalse(review(Severity.ERROR, note(Decision.EXPLAINED, "goals", ",")).mayFinalise());
    assertFalse(review(Severity.ERROR, note(Decision.EXPLAINED, "funds", ";")).mayFinalise());
    assertTrue(review(Severity.ERROR, note(Decision.EXPLAINED, "funds", ",")).mayFinalise());
  }

  @Test
  void onlyOpenErrorsKeepAReportFromBeingFinalised() {
    assertFalse(review(Severity.ERROR).mayFinalise());
    assertTrue(review(Severity.WARNING).mayFinalise());
    assertTrue(review(Severity.NOTICE).mayFinalise());
  }
}
