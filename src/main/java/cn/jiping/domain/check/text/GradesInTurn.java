package cn.jiping.domain.check.text;

import cn.jiping.domain.check.text.GradeCounts.GradeCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Grades whose numbers follow in the same order: 先进、一般、后进党组织分别为6个、25个、2个. */
final class GradesInTurn {
  private static final String IN_TURN = "分别";
  private static final List<String> LINKS = List.of("为", "有", "是");
  private static final Set<String> UNITS = Set.of("个", "家");

  /** What may stand between two grades or two numbers. */
  private static final List<String> JOINS = List.of("、", "，", "和", "及", "与");

  private static final List<String> NOUNS =
      List.of("基层党组织", "党组织", "党支部", "党总支", "支部", "单位", "等次", "等级", "的", "”");

  private GradesInTurn() {}

  /** All enumerations of this form. */
  static List<GradeCounts> in(Passage passage, List<List<String>> schemes) {
    String text = passage.text();
    List<GradeCounts> found = new ArrayList<>();
    for (int at = text.indexOf(IN_TURN); at >= 0; at = text.indexOf(IN_TURN, at + 1)) {
      List<Named> grades = gradesBefore(text, at, schemes);
      List<Quantity> numbers = numbersFrom(passage, at + IN_TURN.length());
      if (grades.size() >= 2 && grades.size() == numbers.size()) {
        found.add(counts(grades, numbers, schemes));
      }
    }
    return found;
  }

  /** A grade and where it stands. */
  private record Named(String grade, int start) {}

  private static GradeCounts counts(
      List<Named> grades, List<Quantity> numbers, List<List<String>> schemes) {
    List<GradeCount> counts = new ArrayList<>();
    for (int i = 0; i < grades.size(); i++) {
      Named named = grades.get(i);
      Quantity number = numbers.get(i);
      counts.add(new GradeCount(named.grade(), number, named.start(), number.unitEnd()));
    }
    List<String> names = grades.stream().map(Named::grade).toList();
    boolean complete =
        schemes.stream().anyMatch(s -> s.containsAll(names) && s.size() == names.size());
    return new GradeCounts(counts, complete);
  }

  private static List<Named> gradesBefore(String text, int at, List<List<String>> schemes) {
    List<Named> grades = new ArrayList<>();
    int end = at;
    while (true) {
      int stem = withoutNouns(text, end);
      Optional<String> grade = gradeBefore(text, stem, schemes, grades);
      if (grade.isEmpty()) {
        return grades;
      }
      int start = stem - grade.get().length();
      grades.addFirst(new Named(grade.get(), start));
      int before = text.startsWith("“", start - 1) ? start - 1 : start;
      Optional<String> join =
          JOINS.stream().filter(j -> text.startsWith(j, before - 1)).findFirst();
      if (join.isEmpty()) {
        return grades;
      }
      end = before - 1;
    }
  }

  /** The longest grade that ends here, of a scheme that has those behind it too. */
  private static Optional<String> gradeBefore(
      String text, int end, List<List<String>> schemes, List<Named> behind) {
    List<String> names = behind.stream().map(Named::grade).toList();
    Stream<String> grades =
        schemes.stream().filter(s -> s.containsAll(names)).flatMap(List::stream).distinct();
    return grades
        .filter(g -> !names.contains(g) && text.startsWith(g, end - g.length()))
        .max(Comparator.comparingInt(String::length));
  }

  private static int withoutNouns(String text, int end) {
    int stem = end;
    Optional<String> noun = Optional.of("");
    while (noun.isPresent()) {
      int now = stem;
      noun = NOUNS.stream().filter(n -> text.startsWith(n, now - n.length())).findFirst();
      stem = now - noun.map(String::length).orElse(0);
    }
    return stem;
  }

  /** The numbers of one list; the last one has its unit, the others may go without. */
  private static List<Quantity> numbersFrom(Passage passage, int from) {
    String text = passage.text();
    int at =
        from + LINKS.stream().filter(l -> text.startsWith(l, from)).findFirst().orElse("").length();
    List<Quantity> numbers = new ArrayList<>();
    for (Quantity quantity :
        Quantities.between(passage.quantities(), at, Math.min(text.length(), at + 60))) {
      if (quantity.start() != at) {
        break;
      }
      boolean counts = quantity.unit().isEmpty() || UNITS.contains(quantity.unit());
      if (!counts) {
        return List.of();
      }
      numbers.add(quantity);
      int end = quantity.unitEnd();
      at = JOINS.stream().anyMatch(j -> text.startsWith(j, end)) ? end + 1 : -1;
    }
    boolean counted = !numbers.isEmpty() && UNITS.contains(numbers.getLast().unit());
    return counted ? numbers : List.of();
  }
}
