package cn.jiping.service.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, every character that is no space is somewhere in what was read, once. */
class NothingLostTest {
  private static final List<String> LINES =
      Stream.concat(
              TestTexts.sample().lines(),
              Stream.of(
                  "示例街道办事处",
                  "2022年1月5日",
                  "九、廉政建设",
                  "（四）其他",
                  "（一）项目概况：甲",
                  "1.",
                  "（一）",
                  "：",
                  "示例区财政局：",
                  "{资金.合计}"))
          .toList();

  @Test
  void sample() {
    assertNothingLost(TestTexts.sample());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void shuffledAndDroppedAndDoubledLines(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      List<String> lines = new ArrayList<>(LINES);
      Collections.shuffle(lines, random);
      lines.addAll(lines.subList(0, random.nextInt(lines.size())));
      assertNothingLost(
          String.join(
              random.nextBoolean() ? "\n" : "\r\n",
              lines.subList(random.nextInt(20), lines.size())));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8, 9, 10})
  void textCutAndJoinedAnywhere(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder(TestTexts.sample());
      for (int i = 0; i < 80; i++) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.insert(at, "\n");
          case 1 -> text.deleteCharAt(at);
          default -> text.insert(at, "　（一）".charAt(random.nextInt(4)));
        }
      }
      assertNothingLost(text.toString());
    }
  }

  private static void assertNothingLost(String text) {
    ImportedReport read = TextImport.read(text, TestTexts.outline2011());
    List<String> kept = kept(read);
    assertEquals(characters(text), characters(String.join("", kept)), text);
    String all = squeezed(String.join("\n", kept));
    for (String line : Lines.of(text)) {
      assertTrue(
          all.contains(squeezed(line))
              || read.placed().stream().anyMatch(p -> line.startsWith(p.typed())),
          line);
    }
  }

  private static List<String> kept(ImportedReport read) {
    List<String> kept = new ArrayList<>();
    kept.add(read.unit());
    kept.add(read.title());
    kept.add(read.addressee() + (read.addressee().isEmpty() ? "" : "："));
    read.placed().forEach(p -> kept.add(p.typed()));
    read.sections().stream().map(Section::text).forEach(kept::add);
    kept.addAll(read.unplaced());
    kept.addAll(read.signatureLines());
    return kept;
  }

  private static String squeezed(String text) {
    return text.replaceAll("[ \\u3000\\t\\n]", "");
  }

  private static String characters(String text) {
    char[] chars = text.toCharArray();
    Arrays.sort(chars);
    return new String(chars)
        .chars()
        .filter(c -> !Lines.isSpace((char) c))
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
