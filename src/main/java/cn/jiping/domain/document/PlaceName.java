package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.WorkFigure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the places of a report are called. */
public final class PlaceName {
  private static final Texts TEXTS = Texts.of(PlaceName.class);

  private PlaceName() {}

  /**
   * The name of the part, or of the section with its number as it is printed: （一）项目概况. A section
   * that is not printed has no number; one that the outline does not have, no name.
   */
  public static String of(Report report, Place place) {
    if (place.part() != Place.Part.SECTION) {
      return TEXTS.get("part." + place.part());
    }
    Optional<String> printed =
        NumberedHeading.printed(report).stream()
            .filter(h -> h.heading().key().equals(place.item()))
            .map(NumberedHeading::full)
            .findFirst();
    return printed.orElseGet(
        () -> report.outline().heading(place.item()).map(Heading::title).orElse(""));
  }

  /**
   * What the row of a table is called: by its number, and its name when it has one, as in 第3行
   * 机关党建经费. Empty for a place that is no row, or one that the report does not have any more.
   */
  public static String row(Report report, Place place) {
    return switch (place.part()) {
      case FUNDS -> row(report.fundLines(), place, FundLine::id, FundLine::category);
      case ORGANIZATIONS ->
          row(
              report.organizations(),
              place,
              PartyOrganization::id,
              o -> o.shortName().isBlank() ? o.fullName() : o.shortName());
      case WORK_FIGURES -> row(report.workFigures(), place, WorkFigure::id, WorkFigure::name);
      case INDICATORS -> indicator(report, place);
      default -> "";
    };
  }

  private static String indicator(Report report, Place place) {
    return Arrays.stream(ScoreForm.values())
        .map(form -> report.evaluation().set(form).indicators())
        .map(rows -> row(rows, place, Indicator::id, Indicator::name))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static <R> String row(
      List<R> rows, Place place, Function<R, RowId> id, Function<R, String> name) {
    for (int i = 0; i < rows.size(); i++) {
      R row = rows.get(i);
      if (id.apply(row).toString().equals(place.item())) {
        return TEXTS.get("row", i + 1, name.apply(row)).strip();
      }
    }
    return "";
  }
}
