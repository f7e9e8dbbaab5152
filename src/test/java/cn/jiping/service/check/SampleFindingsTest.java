package cn.jiping.service.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.check.Checker;
import cn.jiping.service.check.SampleFindings.Listed;
import cn.jiping.service.text.TestTexts;
import cn.jiping.store.CheckTableFiles;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The checks on the sample, as four figures that may not get worse. */
class SampleFindingsTest {
  /** The best reached so far; to be raised when it gets better. */
  private static final int ERRORS = 7;

  private static final int WARNINGS = 32;
  private static final int SILENT = 0;
  private static final int UNLISTED = 0;

  private static final SampleFindings SAMPLE = new SampleFindings();
  private static List<PlacedFinding> found;

  @BeforeAll
  static void check() {
    Checker checker = new Checker(CheckTableFiles.load(), Set.of());
    found =
        new Findings(
                checker,
                file -> {
                  throw new AssertionError(file);
                })
            .inText(TestTexts.sample());
  }

  @Test
  void figuresGetNoWorse() {
    List<PlacedFinding> unlisted = found.stream().filter(f -> !SAMPLE.isListed(f)).toList();
    String figures =
        "errors %d of %d, warnings %d of %d, silent places touched %d of %d, unlisted %d"
            .formatted(
                SAMPLE.found("error", found).size(),
                SAMPLE.listed("error").size(),
                SAMPLE.found("warn", found).size(),
                SAMPLE.listed("warn").size(),
                SAMPLE.touched(found).size(),
                SAMPLE.silent().size(),
                unlisted.size());
    System.out.println("sample: " + figures);
    String details = details(unlisted);
    assertAll(
        () -> assertTrue(SAMPLE.found("error", found).size() >= ERRORS, figures + details),
        () -> assertTrue(SAMPLE.found("warn", found).size() >= WARNINGS, figures + details),
        () -> assertTrue(SAMPLE.touched(found).size() <= SILENT, figures + details),
        () -> assertTrue(unlisted.size() <= UNLISTED, figures + details));
  }

  private static String details(List<PlacedFinding> unlisted) {
    return "\nnot found: "
        + names(SAMPLE.listed("error"), SAMPLE.found("error", found))
        + names(SAMPLE.listed("warn"), SAMPLE.found("warn", found))
        + "\ntouched: "
        + SAMPLE.touched(found)
        + "\nunlisted: "
        + unlisted.stream().map(f -> "\n  " + f).collect(Collectors.joining());
  }

  private static String names(List<Listed> all, List<Listed> found) {
    return all.stream()
        .filter(l -> !found.contains(l))
        .map(l -> "\n  %s %s %s".formatted(l.id(), l.span(), l.quote()))
        .collect(Collectors.joining());
  }

  @Test
  void fileIsWhatItIsKnownToBe() {
    assertEquals(7, SAMPLE.listed("error").size());
    assertEquals(37, SAMPLE.listed("warn").size());
    assertEquals(25, SAMPLE.listed("info").size());
    assertEquals(14, SAMPLE.silent().size());
  }
}
