package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All rules for a text. A new rule is a class of its own and a line here. What was found in a
 * passage is kept until a text without that passage is checked, so that a change while typing costs
 * one passage. One thread at a time.
 */
public final class TextChecks {
  private final List<PassageCheck> passageChecks;
  private final List<ManuscriptCheck> manuscriptChecks;
  private final List<ManuscriptCheck> standaloneChecks = List.of(new StandaloneContent());
  private final List<ManuscriptCheck> loneChecks;
  private final Set<Rule> off;
  private Map<Passage, List<Remark>> known = Map.of();
  private Map<Passage, List<Remark>> knownLone = Map.of();

  /**
   * @param off rules that are switched off
   */
  public TextChecks(CheckTables tables, Set<Rule> off) {
    this.passageChecks = passageChecks(tables);
    this.manuscriptChecks = manuscriptChecks(tables);
    this.loneChecks = List.of(new VagueDates(), new OldSlogans(tables.slogans()));
    this.off = Set.copyOf(off);
  }

  private static List<PassageCheck> passageChecks(CheckTables tables) {
    return List.of(
        new FundSums(),
        new CountSums(),
        new ScoreSums(),
        new TrailingSums(),
        new GradeSums(),
        new ListedNames(),
        new ListedBefore(),
        new NamedSets(),
        new MoneyUnits(),
        new MoneyDecimals(),
        new MissingClassifiers(),
        new WrongClassifiers(),
        new ExecutionRates(),
        new CompletionRates(),
        new IndicatorWeights(),
        new ScoreBands(),
        new Brackets(),
        new HalfWidthMarks(),
        new DoubledMarks(),
        new Leftovers(),
        new StraySpaces(),
        new DoubledWords(),
        new RepeatedFrames(),
        new RepeatedStates(),
        new DoubledEstimates(),
        new WordPairs(tables.collocations()),
        new ConfusedWords(tables.confusions()),
        new MiddleForAll());
  }

  private static List<ManuscriptCheck> manuscriptChecks(CheckTables tables) {
    return List.of(
        new Numbering(),
        new ListWords(),
        new Indents(),
        new BlankLines(),
        new RepeatedSentences(),
        new NameVariants(),
        new NumberVariants(),
        new QuoteVariants(),
        new OtherYears(),
        new VagueDates(),
        new OldSlogans(tables.slogans()),
        new SectionContent());
  }

  /** What is found in a passage by itself. */
  public List<Remark> remarks(Passage passage) {
    return sorted(passageChecks.stream().flatMap(c -> c.remarks(passage).stream()));
  }

  /** What is found in the text of a report, the data of which has its own checks. */
  public List<Remark> remarks(Manuscript manuscript) {
    return sorted(found(manuscript).stream());
  }

  /** What is found in a text of which there is no data: it must have everything itself. */
  public List<Remark> standaloneRemarks(Manuscript manuscript) {
    List<Remark> found = found(manuscript);
    standaloneChecks.forEach(c -> found.addAll(c.remarks(manuscript)));
    return sorted(found.stream());
  }

  /**
   * What is found in passages that stand each by itself, like the fields of a form: nothing that
   * comes of comparing them with each other.
   */
  public List<Remark> loneRemarks(Manuscript manuscript) {
    knownLone = byPassage(manuscript.passages(), knownLone);
    return sorted(found(manuscript, knownLone, loneChecks).stream());
  }

  private List<Remark> found(Manuscript manuscript) {
    known = byPassage(manuscript.passages(), known);
    return found(manuscript, known, manuscriptChecks);
  }

  private static List<Remark> found(
      Manuscript manuscript, Map<Passage, List<Remark>> known, List<ManuscriptCheck> checks) {
    List<Remark> found = new ArrayList<>();
    for (int i = 0; i < manuscript.passages().size(); i++) {
      int index = i;
      known.get(manuscript.passages().get(i)).forEach(r -> found.add(r.in(index)));
    }
    checks.forEach(c -> found.addAll(c.remarks(manuscript)));
    return found;
  }

  /** What is found in each passage; those that are new are checked on all processors. */
  private Map<Passage, List<Remark>> byPassage(
      List<Passage> passages, Map<Passage, List<Remark>> known) {
    Map<Passage, List<Remark>> seen = new ConcurrentHashMap<>();
    passages.stream()
        .filter(known::containsKey)
        .forEach(passage -> seen.put(passage, known.get(passage)));
    passages.parallelStream().forEach(p -> seen.computeIfAbsent(p, this::found));
    return seen;
  }

  private List<Remark> found(Passage passage) {
    return passageChecks.stream().flatMap(c -> c.remarks(passage).stream()).toList();
  }

  private List<Remark> sorted(Stream<Remark> found) {
    return found
        .filter(r -> !off.contains(r.rule()))
        .sorted(
            Comparator.comparingInt(Remark::passage)
                .thenComparingInt(Remark::start)
                .thenComparing(Remark::rule))
        .toList();
  }
}
