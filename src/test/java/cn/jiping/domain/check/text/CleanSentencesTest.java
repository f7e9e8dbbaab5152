package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sentences of good reports: silence is part of the job. */
class CleanSentencesTest {
  private static final OptionalInt YEAR = OptionalInt.of(2021);
  private static List<String> sentences;

  @BeforeAll
  static void read() throws IOException {
    sentences =
        Files.readAllLines(
            Path.of("src/test/resources/cn/jiping/domain/check/clean-sentences.txt"));
  }

  @Test
  void thereAreFourHundred_noTwoAlike() {
    assertEquals(true, sentences.size() >= 400, "only " + sentences.size());
    assertEquals(sentences.size(), new HashSet<>(sentences).size());
  }

  @Test
  void noneGivesAnError_whereverItStands() {
    List<String> errors =
        sentences.stream()
            .flatMap(s -> remarks(List.of(s)).stream())
            .map(CleanSentencesTest::said)
            .toList();
    assertEquals(List.of(), errors);
  }

  @Test
  void allTogetherGiveNoError() {
    assertEquals(List.of(), remarks(sentences).stream().map(CleanSentencesTest::said).toList());
  }

  private static List<Remark> remarks(List<String> lines) {
    Manuscript manuscript = new Manuscript(YEAR, lines.stream().map(Passage::body).toList());
    return new TextChecks(TestTables.SHIPPED, Set.of())
        .remarks(manuscript).stream().filter(r -> r.severity() == Severity.ERROR).toList();
  }

  private static String said(Remark remark) {
    return remark.rule() + " " + remark.passage() + " " + remark.message();
  }
}
