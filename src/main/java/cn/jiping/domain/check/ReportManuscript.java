package cn.jiping.domain.check;

import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.domain.check.text.Passage;
import cn.jiping.domain.check.text.Remark;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The text of a report as it is printed, and the way back from its characters to those that were
 * typed.
 */
public final class ReportManuscript {
  private final List<Passage> passages = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final Manuscript manuscript;

  /**
   * Where a passage comes from.
   *
   * @param place of the whole passage
   * @param pieces its parts as typed and as printed; empty when no single character is typed there
   */
  private record Source(Place place, List<ResolvedText.Piece> pieces) {}

  private ReportManuscript(Report report) {
    Figures figures = Figures.of(report);
    add(Passage.Kind.TITLE, report.unit().name(), new Source(cover(), List.of()));
    String title = ResolvedText.of(report.cover().title(), figures).text();
    add(Passage.Kind.TITLE, title, new Source(cover(), List.of()));
    for (NumberedHeading heading : NumberedHeading.printed(report)) {
      String key = heading.heading().key();
      add(Passage.Kind.HEADING, heading.full(), new Source(Place.section(key), List.of()));
      int start = 0;
      for (String line : report.section(key).text().split("\\n", -1)) {
        Place place = Place.section(key, start, start + line.length());
        add(
            Passage.Kind.BODY,
            ResolvedText.of(line, figures).text(),
            new Source(place, ResolvedText.pieces(line, figures)));
        start += line.length() + 1;
      }
    }
    manuscript = new Manuscript(OptionalInt.of(report.year()), passages);
  }

  /** The text of a report. */
  public static ReportManuscript of(Report report) {
    return new ReportManuscript(report);
  }

  private static Place cover() {
    return Place.of(Place.Part.COVER);
  }

  private void add(Passage.Kind kind, String text, Source source) {
    if (!text.isEmpty()) {
      passages.add(new Passage(kind, text));
      sources.add(source);
    }
  }

  /** Unit, title, and each printed heading with its paragraphs; empty lines are left out. */
  public Manuscript manuscript() {
    return manuscript;
  }

  /** The remark at its place in the report. A mend that would overwrite a reference is dropped. */
  public Finding finding(Remark remark) {
    Source source = sources.get(remark.passage());
    String text = passages.get(remark.passage()).text();
    String quote = text.substring(remark.start(), remark.end());
    if (source.pieces().isEmpty()) {
      return new Finding(
          remark.rule(),
          remark.severity(),
          source.place(),
          quote,
          remark.message(),
          Optional.empty());
    }
    int start = typed(source, remark.start(), false);
    int end = Math.max(start, typed(source, remark.end(), true));
    boolean asTyped = end - start == quote.length() && typedAlone(source, remark);
    return new Finding(
        remark.rule(),
        remark.severity(),
        Place.section(source.place().item(), start, end),
        quote,
        remark.message(),
        asTyped ? remark.fix() : Optional.empty());
  }

  /** Where a printed character was typed; inside of a value, the edge of its reference. */
  private static int typed(Source source, int printed, boolean end) {
    int from = source.place().start();
    int at = 0;
    for (ResolvedText.Piece piece : source.pieces()) {
      int next = at + piece.text().length();
      if (printed < next || end && printed == next) {
        if (piece.kind() != ResolvedText.Piece.Kind.VALUE) {
          return from + printed - at;
        }
        return end && printed > at ? from + piece.source().length() : from;
      }
      at = next;
      from += piece.source().length();
    }
    return source.place().end();
  }

  private static boolean typedAlone(Source source, Remark remark) {
    int at = 0;
    for (ResolvedText.Piece piece : source.pieces()) {
      int next = at + piece.text().length();
      boolean touches = remark.start() < next && remark.end() > at;
      if (touches && piece.kind() == ResolvedText.Piece.Kind.VALUE) {
        return false;
      }
      at = next;
    }
    return true;
  }
}
