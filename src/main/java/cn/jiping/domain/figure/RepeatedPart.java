package cn.jiping.domain.figure;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.WorkFigure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a part of a sentence is repeated for, as in 〔类：*{资金.*}〕: the word before the colon says for
 * what, and the star stands for its name.
 */
enum RepeatedPart {
  /** Each category of the fund lines. */
  CATEGORY {
    @Override
    List<String> names(Report report) {
      return FundBreakdown.of(report.fundLines()).rows().stream()
          .map(FundBreakdown.Row::category)
          .toList();
    }
  },
  /** Each grade of the scheme. */
  GRADE {
    @Override
    List<String> names(Report report) {
      return report.gradeScheme().grades();
    }
  },
  /** Each part of the total score: the execution rate and the first levels. */
  SCORE {
    @Override
    List<String> names(Report report) {
      ScoreSheet sheet = ScoreSheet.of(report);
      List<String> names = new ArrayList<>();
      sheet.execution().ifPresent(e -> names.add(TEXTS.get("score.execution")));
      sheet.levels().stream()
          .filter(ScoreSheet.Level::isFirst)
          .map(ScoreSheet.Level::first)
          .forEach(names::add);
      return names;
    }
  },
  /** Each work figure that has a number. */
  WORK {
    @Override
    List<String> names(Report report) {
      return report.workFigures().stream()
          .filter(f -> f.number().isPresent())
          .map(WorkFigure::name)
          .map(String::strip)
          .toList();
    }
  };

  private static final Texts TEXTS = Texts.of(RepeatedPart.class);
  private static final Pattern PART = Pattern.compile("〔([^：〔〕]+)：([^〔〕]*)〕");

  /** What a name may not hold: it would break the reference to it. */
  private static final String BREAKING = "{}｛｝\n";

  abstract List<String> names(Report report);

  /** Whether every part of a sentence is repeated for something that there is. */
  static boolean areKnown(String sentence) {
    return PART.matcher(sentence).results().allMatch(r -> named(r.group(1)).isPresent());
  }

  private static Optional<RepeatedPart> named(String word) {
    return Arrays.stream(values()).filter(p -> TEXTS.get("each." + p).equals(word)).findFirst();
  }

  /** The sentence with its parts written out; empty when there is nothing to repeat one for. */
  static Optional<String> writtenOut(String sentence, Report report) {
    Matcher matcher = PART.matcher(sentence);
    StringBuilder written = new StringBuilder();
    while (matcher.find()) {
      RepeatedPart part = named(matcher.group(1)).orElseThrow();
      List<String> names = part.usableNames(report);
      if (names.isEmpty()) {
        return Optional.empty();
      }
      String items =
          names.stream()
              .map(name -> matcher.group(2).replace("*", name))
              .collect(Collectors.joining(TEXTS.get("each." + part + ".between")));
      matcher.appendReplacement(written, Matcher.quoteReplacement(items));
    }
    return Optional.of(matcher.appendTail(written).toString());
  }

  private List<String> usableNames(Report report) {
    return names(report).stream()
        .filter(n -> !n.isBlank() && n.chars().noneMatch(c -> BREAKING.indexOf(c) >= 0))
        .distinct()
        .toList();
  }
}
