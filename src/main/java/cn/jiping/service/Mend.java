package cn.jiping.service;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Findings whose characters were replaced by what should stand there.
 *
 * @param findings those that were mended
 * @param before the report until then
 * @param after the report since then
 */
public record Mend(List<Finding> findings, Report before, Report after) {
  public Mend {
    findings = List.copyOf(findings);
  }

  /**
   * The mends of these findings. Left out are those without one, those in a text that is no more
   * the checked one, and of two that overlap one.
   *
   * @param checked the report in which they were found
   * @param note what is noted of each
   * @return empty when none is left
   */
  static Optional<Mend> of(
      List<Finding> findings, Report checked, Report now, Function<Finding, FindingNote> note) {
    Map<String, List<Finding>> bySection =
        findings.stream()
            .filter(ReviewDecisions::isMendable)
            .filter(f -> text(now, f).equals(text(checked, f)))
            .collect(
                Collectors.groupingBy(
                    f -> f.place().item(), LinkedHashMap::new, Collectors.toList()));
    List<Finding> mended = new ArrayList<>();
    Report after = now;
    for (Map.Entry<String, List<Finding>> section : bySection.entrySet()) {
      Section old = now.section(section.getKey());
      String text = mend(old.text(), section.getValue(), mended);
      // Last year's text that nobody has read yet stays that.
      after = after.withSection(new Section(old.key(), text, old.carriedOver()));
    }
    List<FindingNote> notes = new ArrayList<>(now.findingNotes());
    mended.stream().map(note).distinct().forEach(notes::add);
    return mended.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mend(mended, now, after.withFindingNotes(notes)));
  }

  private static String text(Report report, Finding finding) {
    return report.section(finding.place().item()).text();
  }

  /** From the end to the start, so that the places before a mend stay what they are. */
  private static String mend(String text, List<Finding> findings, List<Finding> mended) {
    StringBuilder result = new StringBuilder(text);
    int limit = text.length();
    List<Finding> fromTheEnd =
        findings.stream()
            .sorted(Comparator.comparingInt((Finding f) -> f.place().start()).reversed())
            .toList();
    for (Finding finding : fromTheEnd) {
      Place place = finding.place();
      if (place.end() <= limit
          && text.substring(place.start(), place.end()).equals(finding.quote())) {
        result.replace(place.start(), place.end(), finding.fix().orElseThrow());
        limit = place.start();
        mended.add(finding);
      }
    }
    return result.toString();
  }

  /** Where what was written instead of a finding stands now, when only this one was mended. */
  public Place place() {
    Finding finding = findings.getFirst();
    Place place = finding.place();
    int end = place.start() + finding.fix().orElseThrow().length();
    return Place.section(place.item(), place.start(), end);
  }

  boolean stands(Report now) {
    return findings.stream().allMatch(f -> text(now, f).equals(text(after, f)));
  }

  /** The report with what stood there before, and without the notes of this mend. */
  Report takenBack(Report now) {
    Report report = now;
    for (Finding finding : findings) {
      Section section = now.section(finding.place().item());
      report =
          report.withSection(
              new Section(section.key(), text(before, finding), section.carriedOver()));
    }
    List<FindingNote> notes = new ArrayList<>(now.findingNotes());
    List<FindingNote> added = new ArrayList<>(after.findingNotes());
    added.subList(0, before.findingNotes().size()).clear();
    notes.removeAll(added);
    return report.withFindingNotes(notes);
  }
}
