package cn.jiping.domain.compare;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.PlaceName;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.WorkFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What one change did to a report: for undo and redo, which say it and lead there. Cheap, since the
 * parts that a change leaves alone are the same objects.
 *
 * @param kind what was done
 * @param place where, in the report after; empty when only the clerk's notes on findings changed
 * @param name for the clerk, as in 修改“（一）项目概况”
 */
public record ReportChange(Kind kind, Optional<Place> place, String name) {
  private static final Texts TEXTS = Texts.of(ReportChange.class);

  /** What was done. */
  public enum Kind {
    EDITED,
    ADDED,
    REMOVED,
    /** Several things at once, as a mend or an import does. */
    SEVERAL
  }

  /**
   * One thing that was changed.
   *
   * @param row its name; asked for only when it is the one thing, for a table can be long
   */
  private record Spot(Kind kind, Place place, Supplier<String> row) {}

  /** What a report says in one part of it, apart from sections and rows. */
  private record Field(Part part, Function<Report, Object> value) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field(Part.COVER, r -> List.of(r.year(), r.unit(), r.cover())),
          new Field(Part.UNPLACED, Report::unplacedText),
          new Field(Part.FUNDS, Report::amountUnit),
          new Field(Part.ORGANIZATIONS, r -> List.of(r.gradeScheme(), r.typedTally())),
          new Field(Part.GOALS, r -> r.evaluation().goals()),
          new Field(Part.INDICATORS, r -> ReportChange.frame(r.evaluation())),
          new Field(Part.SURVEY, r -> r.evaluation().survey()),
          new Field(
              Part.SCORE, r -> List.of(r.evaluation().basis(), r.evaluation().initialBudget())),
          new Field(
              Part.COMPARISON,
              r -> List.of(r.evaluation().earlierYears(), r.evaluation().comparisonPrinted())),
          new Field(Part.SIGNATURE, Report::signature),
          new Field(Part.ATTACHMENTS, Report::attachments),
          new Field(Part.PRESENTATION, Report::presentation));

  /** What makes one report of the other. */
  public static ReportChange between(Report before, Report after) {
    List<Spot> spots = new ArrayList<>();
    for (Field field : FIELDS) {
      if (!field.value().apply(before).equals(field.value().apply(after))) {
        spots.add(new Spot(Kind.EDITED, Place.of(field.part()), () -> ""));
      }
    }
    addSections(spots, before, after);
    addRows(spots, Part.FUNDS, before, after, Report::fundLines, FundLine::id);
    addRows(spots, Part.ORGANIZATIONS, before, after, Report::organizations, PartyOrganization::id);
    addRows(spots, Part.WORK_FIGURES, before, after, Report::workFigures, WorkFigure::id);
    for (ScoreForm form : ScoreForm.values()) {
      addRows(
          spots,
          Part.INDICATORS,
          before,
          after,
          r -> r.evaluation().set(form).indicators(),
          Indicator::id);
    }
    return of(spots, after);
  }

  /** What stands around the rows of indicators. */
  private static Object frame(Evaluation evaluation) {
    return List.of(
        evaluation.selfEvaluation().withIndicators(List.of()),
        evaluation.framework().withIndicators(List.of()));
  }

  private static ReportChange of(List<Spot> spots, Report after) {
    if (spots.isEmpty()) {
      return new ReportChange(Kind.EDITED, Optional.empty(), TEXTS.get("change.notes"));
    }
    Spot first = spots.getFirst();
    if (spots.size() == 1) {
      String what = (PlaceName.of(after, first.place()) + " " + first.row().get()).strip();
      return new ReportChange(
          first.kind(), Optional.of(first.place()), TEXTS.get("change." + first.kind(), what));
    }
    boolean onePart = spots.stream().allMatch(s -> s.place().part() == first.place().part());
    boolean oneKind = spots.stream().allMatch(s -> s.kind() == first.kind());
    if (!onePart || first.place().part() == Part.SECTION) {
      return new ReportChange(
          Kind.SEVERAL, Optional.of(first.place()), TEXTS.get("change.several", spots.size()));
    }
    Kind kind = oneKind ? first.kind() : Kind.EDITED;
    Place part = Place.of(first.place().part());
    String rows = TEXTS.get("change.rows", PlaceName.of(after, part), spots.size());
    return new ReportChange(
        oneKind && kind != Kind.EDITED ? kind : Kind.SEVERAL,
        Optional.of(part),
        TEXTS.get("change." + kind, rows));
  }

  private static void addSections(List<Spot> spots, Report before, Report after) {
    Map<String, Section> was = new LinkedHashMap<>();
    before.sections().forEach(s -> was.put(s.key(), s));
    for (Section section : after.sections()) {
      Section old = was.remove(section.key());
      if (!section.equals(old)) {
        spots.add(section(section.key(), old == null ? "" : old.text(), section.text()));
      }
    }
    was.values().stream()
        .filter(s -> !s.isEmpty())
        .forEach(s -> spots.add(section(s.key(), s.text(), "")));
  }

  private static Spot section(String key, String before, String after) {
    TextChange change = TextChange.of(before, after);
    return new Spot(Kind.EDITED, Place.section(key, change.start(), change.endAfter()), () -> "");
  }

  private static <R> void addRows(
      List<Spot> spots,
      Part part,
      Report before,
      Report after,
      Function<Report, List<R>> rows,
      Function<R, RowId> id) {
    List<R> was = rows.apply(before);
    List<R> is = rows.apply(after);
    if (was == is || was.equals(is)) {
      return;
    }
    int count = spots.size();
    Map<RowId, R> old = new LinkedHashMap<>();
    was.forEach(r -> old.put(id.apply(r), r));
    for (R row : is) {
      R earlier = old.remove(id.apply(row));
      if (!row.equals(earlier)) {
        Place place = Place.row(part, id.apply(row));
        Kind kind = earlier == null ? Kind.ADDED : Kind.EDITED;
        spots.add(new Spot(kind, place, () -> PlaceName.row(after, place)));
      }
    }
    for (R row : old.values()) {
      Place place = Place.row(part, id.apply(row));
      spots.add(new Spot(Kind.REMOVED, Place.of(part), () -> PlaceName.row(before, place)));
    }
    if (spots.size() == count) {
      spots.add(new Spot(Kind.EDITED, Place.of(part), () -> TEXTS.get("change.order")));
    }
  }

  /** Whether both edited the same field, row or text, as typing does. */
  public boolean continues(ReportChange earlier) {
    return kind == Kind.EDITED
        && earlier.kind == Kind.EDITED
        && place.isPresent()
        && earlier.place.isPresent()
        && place.get().part() == earlier.place.get().part()
        && place.get().item().equals(earlier.place.get().item());
  }
}
