package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FindingNote.Decision;
import cn.jiping.domain.report.Place;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings of a report with what the clerk decided about them.
 *
 * @param all in the order of the findings
 */
public record Review(List<Entry> all) {
  private static final Texts TEXTS = Texts.of(Review.class);

  public Review {
    all = List.copyOf(all);
  }

  /**
   * A finding and its note.
   *
   * @param note empty while nothing has been decided
   */
  public record Entry(Finding finding, Optional<FindingNote> note) {
    /** Neither explained nor ignored. */
    public boolean isOpen() {
      return note.isEmpty();
    }

    public boolean isIgnored() {
      return note.filter(n -> n.decision() == Decision.IGNORED).isPresent();
    }
  }

  /** What a note is found by. */
  private record Key(String rule, Place.Part part, String item, String about) {}

  /**
   * The findings with their notes; a note without a finding is left out. A mend is no decision, so
   * that a finding that comes up again is open again, and nothing but a notice can be ignored. Of
   * several notes the last one counts.
   */
  public static Review of(List<Finding> findings, List<FindingNote> notes) {
    Map<Key, FindingNote> known = new HashMap<>();
    notes.stream()
        .filter(n -> n.decision() != Decision.MENDED)
        .forEach(n -> known.put(new Key(n.rule(), n.part(), n.item(), n.about()), n));
    return new Review(findings.stream().map(f -> entry(f, known)).toList());
  }

  private static Entry entry(Finding finding, Map<Key, FindingNote> known) {
    boolean mayBeIgnored = finding.severity() == Severity.NOTICE;
    return new Entry(
        finding,
        Optional.ofNullable(known.get(key(finding)))
            .filter(n -> mayBeIgnored || n.decision() != Decision.IGNORED));
  }

  private static Key key(Finding finding) {
    Place place = finding.place();
    return new Key(finding.rule().name(), place.part(), place.item(), subject(finding));
  }

  /**
   * What a decision is about: the characters; of an error also what was said of them, so that a sum
   * that is explained and then gets worse is open again.
   */
  private static String subject(Finding finding) {
    boolean said = finding.severity() == Severity.ERROR && !finding.quote().isEmpty();
    return said ? TEXTS.get("note.error", finding.quote(), finding.message()) : about(finding);
  }

  /** The note that says this about a finding. */
  public static FindingNote note(
      Finding finding, Decision decision, String reason, String by, Instant at) {
    Key key = key(finding);
    String about = decision == Decision.MENDED ? about(finding) : key.about();
    return new FindingNote(key.rule(), key.part(), key.item(), about, decision, reason, by, at);
  }

  /** Whether the note decides about this finding, or another one of the same characters. */
  public static boolean decides(FindingNote note, Finding finding) {
    return note.decision() != Decision.MENDED
        && new Key(note.rule(), note.part(), note.item(), note.about()).equals(key(finding));
  }

  /** What a note about this finding names: its characters, or its message when it has none. */
  public static String about(Finding finding) {
    return finding.quote().isEmpty() ? finding.message() : finding.quote();
  }

  /** The findings that are still to be worked on. */
  public List<Finding> open() {
    return all.stream().filter(Entry::isOpen).map(Entry::finding).toList();
  }

  /** How many findings of this severity are open. */
  public int open(Severity severity) {
    return (int) open().stream().filter(f -> f.severity() == severity).count();
  }

  /** Whether the report may be finalised: no error is open. */
  public boolean mayFinalise() {
    return open(Severity.ERROR) == 0;
  }
}
