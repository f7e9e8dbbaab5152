package cn.jiping.service.check;

import static java.util.Map.entry;

import cn.jiping.Json;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.service.text.TestTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known to be wrong in the sample, and what must stay silent: {@code findings-2021.json},
 * held against what was found.
 */
final class SampleFindings {
  /** The rules by which a listed finding of a category may be found. */
  private static final Map<String, Set<Rule>> RULES =
      Map.ofEntries(
          entry("sum_mismatch", Set.of(Rule.R1)),
          entry("count_vs_list", Set.of(Rule.R3)),
          entry("quote_direction", Set.of(Rule.R5)),
          entry("halfwidth_comma", Set.of(Rule.R6)),
          entry("artifact", Set.of(Rule.R7)),
          entry("repeated_word", Set.of(Rule.R8)),
          entry("duplicate_sentence", Set.of(Rule.R9)),
          entry("duplicate_phrase", Set.of(Rule.R9)),
          entry("duplicate_topic", Set.of(Rule.R9)),
          entry("heading_parallel", Set.of(Rule.R10)),
          entry("term_variant", Set.of(Rule.R11)),
          entry("name_variant", Set.of(Rule.R11)),
          entry("quote_variant", Set.of(Rule.R11)),
          entry("year_mismatch", Set.of(Rule.R12)),
          entry("vague_date", Set.of(Rule.R12)),
          entry("decimal_places", Set.of(Rule.R13)),
          entry("cross_fact", Set.of(Rule.R2, Rule.R14)),
          entry("list_delimiter", Set.of(Rule.R15)),
          entry("classifier", Set.of(Rule.R16)),
          entry("missing_classifier", Set.of(Rule.R16)),
          entry("empty_content", Set.of(Rule.R17)),
          entry("no_score", Set.of(Rule.R17)),
          entry("no_signature_date", Set.of(Rule.R17)),
          entry("outline_missing", Set.of(Rule.R17)),
          entry("no_budget_vs_actual", Set.of(Rule.R17, Rule.R21)),
          entry("no_denominator", Set.of(Rule.R17, Rule.R21)),
          entry("leading_space", Set.of(Rule.R19)),
          entry("trailing_space", Set.of(Rule.R19)),
          entry("whitespace_line", Set.of(Rule.R19)),
          entry("comma_for_dunhao", Set.of(Rule.R15, Rule.R18, Rule.R20)),
          entry("missing_dunhao", Set.of(Rule.R18, Rule.R20)),
          entry("missing_object", Set.of(Rule.R18, Rule.R20)),
          entry("missing_verb", Set.of(Rule.R18, Rule.R20)),
          entry("missing_word", Set.of(Rule.R4, Rule.R18, Rule.R20)),
          entry("preposition", Set.of(Rule.R18, Rule.R20)),
          entry("redundant", Set.of(Rule.R8, Rule.R18, Rule.R20)),
          entry("superfluous_comma", Set.of(Rule.R18, Rule.R20)),
          entry("title_de", Set.of(Rule.R18, Rule.R20)),
          entry("typo", Set.of(Rule.R18, Rule.R20)),
          entry("verb_object", Set.of(Rule.R18)),
          entry("word_order", Set.of(Rule.R8, Rule.R18)));

  /** The rules that each of the silent places, in the order of the file, forbids. */
  private static final List<Set<Rule>> FORBIDDEN =
      List.of(
          Set.of(Rule.R1, Rule.R2, Rule.R3, Rule.R14),
          Set.of(Rule.R3, Rule.R4),
          Set.of(Rule.R3),
          Set.of(Rule.R5, Rule.R6),
          Set.of(Rule.R5, Rule.R6),
          Set.of(Rule.R5, Rule.R6),
          Set.of(Rule.R20),
          Set.of(Rule.R3),
          Set.of(Rule.R2, Rule.R3, Rule.R11, Rule.R14),
          Set.of(Rule.R3, Rule.R10, Rule.R13, Rule.R16),
          Set.of(Rule.R13),
          Set.of(Rule.R3, Rule.R13, Rule.R16),
          Set.of(Rule.R13),
          Set.of(Rule.R10));

  /**
   * Characters of a line.
   *
   * @param start of the first, from 1
   * @param end after the last
   */
  record Span(int line, int start, int end) {
    /** What is missing at a place, and so has no characters, touches those beside it. */
    boolean touches(Span other) {
      boolean empty = start == end || other.start == other.end;
      return line == other.line
          && (empty
              ? start <= other.end && other.start <= end
              : start < other.end && other.start < end);
    }

    boolean isInside(Span other) {
      return line == other.line && start >= other.start && end <= other.end;
    }

    static Span of(PlacedFinding finding) {
      return new Span(finding.line(), finding.column(), finding.column() + finding.length());
    }
  }

  /** A finding of the file. */
  record Listed(String id, String severity, String category, Span span, String quote) {
    boolean isFound(List<PlacedFinding> found) {
      return found.stream()
          .anyMatch(f -> RULES.get(category).contains(f.rule()) && Span.of(f).touches(span));
    }
  }

  /** A place where nothing is wrong. */
  record Silent(Span span, String quote, Set<Rule> forbidden) {}

  private final List<Listed> listed = new ArrayList<>();
  private final List<Silent> silent = new ArrayList<>();

  SampleFindings() {
    Map<?, ?> file = (Map<?, ?>) Json.parse(read());
    List<String> lines = TestTexts.sample().lines().toList();
    for (Map<String, Object> item : Json.objects(file.get("findings"))) {
      String quote = (String) item.get("quote");
      Span span = span(number(item.get("line")), number(item.get("col")), quote);
      if (!lines.get(span.line() - 1).startsWith(quote, span.start() - 1)) {
        throw new AssertionError("not in the sample: " + item);
      }
      listed.add(
          new Listed(
              (String) item.get("id"),
              (String) item.get("severity"),
              (String) item.get("category"),
              span,
              quote));
    }
    for (Map<String, Object> item : Json.objects(file.get("silent"))) {
      String quote = (String) item.get("quote");
      int line = number(item.get("line"));
      int column = lines.get(line - 1).indexOf(quote) + 1;
      silent.add(new Silent(span(line, column, quote), quote, FORBIDDEN.get(silent.size())));
    }
  }

  private static Span span(int line, int column, String quote) {
    return new Span(line, column, column + quote.length());
  }

  private static int number(Object value) {
    return ((BigDecimal) value).intValueExact();
  }

  private static String read() {
    try (InputStream in = SampleFindings.class.getResourceAsStream("findings-2021.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The listed findings of a severity.
   *
   * @param severity {@code error}, {@code warn} or {@code info}
   */
  List<Listed> listed(String severity) {
    return listed.stream().filter(l -> l.severity().equals(severity)).toList();
  }

  /** Those of a severity that were found, each by a rule that fits and at its place. */
  List<Listed> found(String severity, List<PlacedFinding> found) {
    return listed(severity).stream().filter(l -> l.isFound(found)).toList();
  }

  List<Silent> silent() {
    return silent;
  }

  /** The silent places of which something is said that must not be. */
  List<Silent> touched(List<PlacedFinding> found) {
    return silent.stream().filter(s -> found.stream().anyMatch(f -> touches(f, s))).toList();
  }

  /**
   * By a rule that the place forbids (a notice apart), or by any finding wholly inside of it that
   * is not listed.
   */
  private boolean touches(PlacedFinding finding, Silent place) {
    Span span = Span.of(finding);
    boolean forbidden =
        place.forbidden().contains(finding.rule())
            && finding.severity() != Severity.NOTICE
            && span.touches(place.span());
    return forbidden || span.isInside(place.span()) && !isListed(finding);
  }

  /** Whether the file knows of anything at this place. */
  boolean isListed(PlacedFinding finding) {
    return listed.stream().anyMatch(l -> l.span().touches(Span.of(finding)));
  }
}
