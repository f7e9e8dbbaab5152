package cn.jiping.domain.figure;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Goals;
import java.util.List;
import java.util.stream.Collectors;

/** The goals as named figures, so that a sentence can quote them and follows when they change. */
final class GoalFigures {
  private static final Texts TEXTS = Texts.of(GoalFigures.class);

  private GoalFigures() {}

  /**
   * One for each goal, its paragraphs as one, without the mark at its end. A paragraph that ends
   * without a mark is parted from the next by a semicolon.
   *
   * @param figures to which a goal may refer; one that refers to something else has no value
   */
  static List<Figure> of(Goals goals, Figures figures) {
    return List.of(
        figure("overall", goals.overall(), figures),
        figure("stages", goals.stages(), figures),
        figure("expected", goals.expected(), figures),
        figure("reached", goals.reached(), figures));
  }

  private static Figure figure(String key, String text, Figures figures) {
    ResolvedText resolved = ResolvedText.of(text, figures);
    String value =
        resolved.unresolved().isEmpty()
            ? resolved
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceFirst("(?<![。；;.！!？?：:，,、])$", "；"))
                .collect(Collectors.joining())
            : "";
    return new Figure(
        TEXTS.get("group.goal") + "." + TEXTS.get("goal." + key),
        value.replaceFirst("[。；.;]+$", ""),
        TEXTS.get("about.goal." + key),
        resolved.unresolved().stream().map(ResolvedText.Unresolved::name).distinct().toList());
  }
}
