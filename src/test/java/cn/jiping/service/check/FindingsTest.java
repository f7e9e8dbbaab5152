package cn.jiping.service.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Checker;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.report.Report;
import cn.jiping.service.text.WordReader;
import cn.jiping.service.text.WordText;
import cn.jiping.service.text.WordText.Aside;
import cn.jiping.service.text.WordText.Paragraph;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {
  private static final String WRONG = "投入10万元，其中：甲5万元、乙4万元。";
  private static final WordReader NO_WORD =
      file -> {
        throw new AssertionError(file);
      };

  @TempDir Path folder;

  private static Findings findings(WordReader words, Rule... off) {
    return new Findings(new Checker(CheckTables.EMPTY, Set.of(off)), words);
  }

  private static List<PlacedFinding> sums(List<PlacedFinding> findings) {
    return findings.stream().filter(f -> f.rule() == Rule.R1).toList();
  }

  @Test
  void longLineWithManyFindingsCostsItsLengthOnce() {
    String text = ("𬭎" + WRONG).repeat(80_000);

    List<PlacedFinding> found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> sums(findings(NO_WORD).inText(text)));

    int length = text.length() / 80_000 - 1; // 𬭎 is one character and two chars
    assertEquals(80_000, found.size());
    assertEquals(79_999 * length + 4, found.getLast().column());
  }

  @Test
  void ofADocumentNotesAndTextBoxesAreChecked_butNeitherCommentsNorHeaders() throws Exception {
    WordText word =
        new WordText(
            List.of(new Paragraph(0, "1.", "甲")),
            List.of(
                new Aside(Aside.Kind.COMMENT, WRONG),
                new Aside(Aside.Kind.HEADER, WRONG),
                new Aside(Aside.Kind.HIDDEN, WRONG),
                new Aside(Aside.Kind.FOOTNOTE, "注\n" + WRONG),
                new Aside(Aside.Kind.TEXT_BOX, WRONG)),
            0,
            0,
            false);
    Path file = Files.writeString(folder.resolve("报告.docx"), "");

    List<PlacedFinding> found = sums(findings(f -> word).inFile(file));

    assertEquals(
        List.of("3 脚注", "4 文本框"), found.stream().map(f -> f.line() + " " + f.place()).toList());
  }

  @Test
  void automaticNumberIsCountedWithItsParagraph() throws Exception {
    WordText word = new WordText(List.of(new Paragraph(3, "1.", WRONG)), List.of(), 0, 0, false);
    Path file = Files.writeString(folder.resolve("报告.docx"), "");

    assertEquals(5, sums(findings(f -> word).inFile(file)).getFirst().column());
  }

  @Test
  void ruleThatIsOffFindsNothing_neitherInTextNorInData() {
    Report report = ReportFixtures.rich().withText("overview", t -> WRONG);

    List<Rule> found =
        findings(NO_WORD, Rule.R1, Rule.R2).inReport(report).stream()
            .map(PlacedFinding::rule)
            .filter(r -> r == Rule.R1 || r == Rule.R2)
            .toList();

    assertEquals(List.of(), found);
    assertEquals(List.of(), sums(findings(NO_WORD, Rule.R1).inText(WRONG)));
  }
}
