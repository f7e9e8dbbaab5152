package cn.jiping.service.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.check.Checker;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/checks.md says is so: each wrong example is found by its rule, no right one is. */
class ChecksPageTest {
  private static final Path PAGE = Path.of("docs/checks.md");

  /** ### R1 分项与合计（错误、提示） */
  private static final Pattern HEADING = Pattern.compile("### (R[0-9]+) ([^（]+)（([^）]+)）");

  /** - 错：… or - 对：…, in backticks when spaces matter. */
  private static final Pattern EXAMPLE = Pattern.compile("- ([错对])：`?([^`]+)`?");

  /** Rules that the page describes and the program does not have yet. */
  private static final Set<Rule> LATER =
      EnumSet.complementOf(EnumSet.of(Rule.R5, Rule.R6, Rule.R7));

  private static final String NEEDS_DATA = "只审核数据库里的报告";
  private static final Map<String, Severity> SEVERITIES =
      Map.of("错误", Severity.ERROR, "警告", Severity.WARNING, "提示", Severity.NOTICE);

  /**
   * A rule on the page.
   *
   * @param levels as the heading has them
   */
  private record Paragraph(Rule rule, String title, String levels, List<Example> examples) {
    boolean needsData() {
      return levels.contains(NEEDS_DATA);
    }

    List<Severity> severities() {
      return Arrays.stream(levels.split("[、，]"))
          .filter(SEVERITIES::containsKey)
          .map(SEVERITIES::get)
          .toList();
    }
  }

  /** A text of the page. */
  private record Example(Rule rule, boolean wrong, String text, List<Severity> severities) {
    @Override
    public String toString() {
      return rule + (wrong ? " 错：" : " 对：") + text;
    }
  }

  private static List<Paragraph> page() throws IOException {
    List<Paragraph> page = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      Matcher heading = HEADING.matcher(line);
      Matcher example = EXAMPLE.matcher(line);
      if (heading.matches()) {
        page.add(
            new Paragraph(
                Rule.valueOf(heading.group(1)),
                heading.group(2),
                heading.group(3),
                new ArrayList<>()));
      } else if (example.matches()) {
        Paragraph last = page.getLast();
        String text = example.group(2).replace('⏎', '\n');
        last.examples()
            .add(new Example(last.rule(), example.group(1).equals("错"), text, last.severities()));
      } else {
        assertTrue(!line.startsWith("### ") && !line.startsWith("- "), line);
      }
    }
    return page;
  }

  static Stream<Example> examples() throws IOException {
    return page().stream()
        .flatMap(p -> p.examples().stream())
        .filter(e -> !LATER.contains(e.rule()));
  }

  private static List<PlacedFinding> found(Example example) {
    Checker checker = new Checker(CheckTables.EMPTY, Set.of());
    return new Findings(
            checker,
            file -> {
              throw new AssertionError(file);
            })
        .inText(example.text());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("examples")
  void wrongIsFoundByItsRule_andRightIsNot(Example example) {
    List<PlacedFinding> found = found(example);
    List<PlacedFinding> ofRule = found.stream().filter(f -> f.rule() == example.rule()).toList();
    assertEquals(example.wrong(), !ofRule.isEmpty(), found::toString);
    assertTrue(
        ofRule.stream().allMatch(f -> example.severities().contains(f.severity())),
        () -> "another level than the heading says: " + ofRule);
    if (!example.wrong()) {
      assertTrue(found.stream().noneMatch(f -> f.severity() == Severity.ERROR), found::toString);
    }
  }

  @Test
  void everyRuleHasItsParagraph_underItsTitle_withAWrongAndARightExample() throws IOException {
    Map<Rule, String> titles = new TreeMap<>();
    for (Paragraph paragraph : page()) {
      titles.put(paragraph.rule(), paragraph.title());
      assertTrue(!paragraph.severities().isEmpty(), paragraph::levels);
      boolean both =
          paragraph.examples().stream().anyMatch(Example::wrong)
              && paragraph.examples().stream().anyMatch(e -> !e.wrong());
      assertTrue(both || paragraph.needsData(), paragraph::toString);
    }
    Map<Rule, String> rules = new TreeMap<>();
    Arrays.stream(Rule.values()).forEach(r -> rules.put(r, r.title()));
    assertEquals(rules, titles);
    assertEquals(Rule.values().length, page().size());
  }
}
