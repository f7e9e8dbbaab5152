package cn.jiping.domain.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Numbers of organizations by grade as a text enumerates them: 先进党组织6个，一般党组织25个，后进党组织2个, or
 * 6个先进、25个一般、2个后进.
 *
 * @param counts two or more, each of another grade of one scheme, in the order of the text
 * @param complete every grade of the scheme is there
 */
public record GradeCounts(List<GradeCount> counts, boolean complete) {
  private static final Set<String> UNITS = Set.of("个", "家");

  /** What may stand between a grade and its number; the longest first. */
  private static final List<String> NOUNS =
      List.of(
          "基层党组织", "党组织", "党支部", "党总支", "党委", "支部", "单位", "等次", "等级", "档次", "的", "为", "有", "共", "档",
          "类", "型", "级", "“", "”", "：");

  /** What may stand before a grade of one character (好, 差). */
  private static final Set<String> BEFORE =
      Set.of(
          "", "其中", "评出", "评定", "评为", "被评为", "评定为", "定级为", "等级为", "等次为", "定为", "确定", "获评", "认定为",
          "结果为");

  /** Chars between two counts, at most. */
  private static final int NEAR = 25;

  /**
   * One grade and how many have it.
   *
   * @param start first char of the grade or of the number, whichever comes first
   * @param end after the last one
   */
  public record GradeCount(String grade, Quantity count, int start, int end) {}

  public int start() {
    return counts.getFirst().start();
  }

  public int end() {
    return counts.getLast().end();
  }

  /** All counts are exact numbers. */
  public boolean isExact() {
    return counts.stream().allMatch(c -> c.count().isExact());
  }

  public int sum() {
    return counts.stream().mapToInt(c -> c.count().value().intValue()).sum();
  }

  /**
   * All enumerations of the text.
   *
   * @param schemes grades that belong together
   */
  public static List<GradeCounts> in(Passage passage, List<List<String>> schemes) {
    String text = passage.text();
    List<GradeCounts> found = new ArrayList<>();
    List<GradeCount> run = new ArrayList<>();
    for (Quantity quantity : passage.quantities()) {
      Optional<GradeCount> count = count(text, quantity, schemes);
      if (count.isEmpty() || !run.isEmpty() && !continues(text, run, count.get(), schemes)) {
        boolean share = quantity.isPercent() && count.isEmpty();
        if (!share) {
          add(found, run, schemes);
          run = new ArrayList<>();
        }
      }
      count.ifPresent(run::add);
    }
    add(found, run, schemes);
    found.addAll(GradesInTurn.in(passage, schemes));
    found.sort(Comparator.comparingInt(GradeCounts::start));
    return found;
  }

  private static void add(
      List<GradeCounts> found, List<GradeCount> run, List<List<String>> schemes) {
    if (run.size() >= 2) {
      List<String> grades = run.stream().map(GradeCount::grade).toList();
      boolean complete =
          schemes.stream().anyMatch(s -> s.containsAll(grades) && s.size() == grades.size());
      found.add(new GradeCounts(List.copyOf(run), complete));
    }
  }

  private static boolean continues(
      String text, List<GradeCount> run, GradeCount next, List<List<String>> schemes) {
    int from = run.getLast().end();
    List<String> grades = new ArrayList<>(run.stream().map(GradeCount::grade).toList());
    boolean again = grades.contains(next.grade());
    grades.add(next.grade());
    return !again
        && next.start() >= from
        && next.start() - from <= NEAR
        && Sentences.inOne(text, from, next.start())
        && schemes.stream().anyMatch(s -> s.containsAll(grades));
  }

  private static Optional<GradeCount> count(
      String text, Quantity quantity, List<List<String>> schemes) {
    if (!UNITS.contains(quantity.unit())) {
      return Optional.empty();
    }
    return before(text, quantity, schemes).or(() -> behind(text, quantity, schemes));
  }

  private static Optional<GradeCount> before(
      String text, Quantity quantity, List<List<String>> schemes) {
    int from = Sentences.clauseStart(text, quantity.start());
    String label = text.substring(from, quantity.start()).strip();
    String stem = withoutNouns(label);
    return grades(schemes)
        .filter(stem::endsWith)
        .max(Comparator.comparingInt(String::length))
        .filter(g -> g.length() > 1 || isNoWord(before(stem, g)))
        .map(
            g ->
                new GradeCount(
                    g, quantity, text.lastIndexOf(g, quantity.start()), quantity.unitEnd()));
  }

  /** A grade of one character stands by itself behind this. */
  private static boolean isNoWord(String before) {
    return BEFORE.contains(before) || before.endsWith("党支部中") || before.endsWith("党组织中");
  }

  private static String before(String stem, String grade) {
    return stem.substring(0, stem.length() - grade.length());
  }

  private static String withoutNouns(String label) {
    String stem = label;
    Optional<String> noun = Optional.of("");
    while (noun.isPresent()) {
      String now = stem;
      noun = NOUNS.stream().filter(now::endsWith).findFirst();
      stem = now.substring(0, now.length() - noun.orElse("").length());
    }
    return stem;
  }

  private static Optional<GradeCount> behind(
      String text, Quantity quantity, List<List<String>> schemes) {
    int at = quantity.unitEnd() + (text.startsWith("“", quantity.unitEnd()) ? 1 : 0);
    return grades(schemes)
        .filter(g -> text.startsWith(g, at))
        .max(Comparator.comparingInt(String::length))
        .filter(g -> endsThere(text, at + g.length()))
        .map(g -> new GradeCount(g, quantity, quantity.start(), at + g.length()));
  }

  private static boolean endsThere(String text, int at) {
    return at >= text.length()
        || "、，；。和及）”".indexOf(text.charAt(at)) >= 0
        || NOUNS.stream().anyMatch(n -> text.startsWith(n, at));
  }

  private static Stream<String> grades(List<List<String>> schemes) {
    return schemes.stream().flatMap(List::stream).distinct();
  }
}
