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
    return note(finding(Severity.NOTICE), decision);
  }

  private static FindingNote note(Finding finding, Decision decision) {
    return Review.note(finding, decision, "因为", "张三", Instant.EPOCH);
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
    Review review = review(severity, note(finding(severity), decision));
    assertEquals(open, review.all().getFirst().isOpen());
    assertEquals(open ? 1 : 0, review.open(severity));
  }

  @Test
  void mendDoesNotTakeAnExplanationBack() {
    Review review = review(Severity.WARNING, note(Decision.EXPLAINED), note(Decision.MENDED));
    assertEquals(Optional.of(note(Decision.EXPLAINED)), review.all().getFirst().note());
  }

  @Test
  void noteCountsForItsCharactersInItsSectionOnly() {
    assertEquals(1, openWith(note(Decision.EXPLAINED, "goals", ",")));
    assertEquals(1, openWith(note(Decision.EXPLAINED, "funds", ";")));
    assertEquals(0, openWith(note(Decision.EXPLAINED, "funds", ",")));
  }

  private static int openWith(FindingNote note) {
    return review(Severity.WARNING, note).open(Severity.WARNING);
  }

  @Test
  void explainedErrorIsOpenAgain_whenSomethingElseIsSaidOfItsCharacters() {
    FindingNote note = note(sum("10"), Decision.EXPLAINED);
    assertTrue(Review.of(List.of(sum("10")), List.of(note)).mayFinalise());
    assertFalse(Review.of(List.of(sum("15")), List.of(note)).mayFinalise());
    assertFalse(Review.decides(note, sum("15")));
    assertEquals("12次", note(sum("10"), Decision.MENDED).about());
  }

  private static Finding sum(String data) {
    return new Finding(
        Rule.R14,
        Severity.ERROR,
        Place.section("funds", 3, 6),
        "12次",
        "写的是12次，数据是" + data + "次。",
        Optional.empty());
  }

  @Test
  void onlyOpenErrorsKeepAReportFromBeingFinalised() {
    assertFalse(review(Severity.ERROR).mayFinalise());
    assertTrue(review(Severity.WARNING).mayFinalise());
    assertTrue(review(Severity.NOTICE).mayFinalise());
  }
}
