package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * R19: no spaces before a passage, since the layout indents it. Where most paragraphs of a text
 * begin with the same spaces, that is its way of indenting, and only the others are named.
 */
final class Indents implements ManuscriptCheck {
  private static final Texts TEXTS = Texts.of(Indents.class);

  /** Paragraphs that make a habit. */
  private static final int HABIT = 3;

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    String habit = habit(manuscript).orElse("");
    List<Remark> remarks = new ArrayList<>();
    for (int i = 0; i < manuscript.passages().size(); i++) {
      String text = manuscript.passages().get(i).text();
      String indent = indent(text);
      if (!indent.isEmpty() && !indent.equals(habit) && indent.length() < text.length()) {
        remarks.add(
            Remark.of(Rule.R19, Severity.WARNING, 0, indent.length(), TEXTS.get("space.leading"))
                .withFix("")
                .in(i));
      }
    }
    return remarks;
  }

  private static String indent(String text) {
    return text.substring(0, StraySpaces.skip(text, 0));
  }

  /** What more than half of the paragraphs begin with. */
  private static Optional<String> habit(Manuscript manuscript) {
    List<String> indents =
        manuscript.passages().stream()
            .filter(p -> p.isBody() && !p.text().isBlank())
            .map(p -> indent(p.text()))
            .toList();
    Map<String, Long> counts =
        indents.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= HABIT && e.getValue() * 2 > indents.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
