package cn.jiping.ui.kit.compare;

import cn.jiping.domain.compare.Difference;
import cn.jiping.domain.compare.Edit;
import cn.jiping.domain.document.PlaceName;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;

/** A row of the list of differences. */
public sealed interface DiffRow {
  /**
   * The head of the differences of one section or part.
   *
   * @param count how many there are
   */
  record Group(String title, int count) implements DiffRow {}

  /**
   * One difference.
   *
   * @param name what it is, without what the group says already
   * @param place where a click leads
   * @param before as it was; empty when it was not there
   * @param after as it is; empty when it is gone
   */
  record Line(String name, Place place, List<Edit> before, List<Edit> after) implements DiffRow {}

  /**
   * The rows: each group with its differences below it.
   *
   * @param after the later version, by which places are called
   * @param isOpen whether that is the version that is open, so that places are where they say
   */
  static List<DiffRow> of(List<Difference> differences, Report after, boolean isOpen) {
    List<DiffRow> rows = new ArrayList<>();
    int start = 0;
    while (start < differences.size()) {
      String title = title(differences.get(start), after);
      int end = start + 1;
      while (end < differences.size() && title(differences.get(end), after).equals(title)) {
        end++;
      }
      rows.add(new Group(title, end - start));
      differences.subList(start, end).forEach(d -> rows.add(line(d, title, isOpen)));
      start = end;
    }
    return rows;
  }

  private static String title(Difference difference, Report after) {
    Place place = difference.place();
    return PlaceName.of(after, new Place(place.part(), place.item(), 0, 0));
  }

  private static Line line(Difference difference, String title, boolean isOpen) {
    String name = difference.name();
    String rest = name.startsWith(title) ? name.substring(title.length()).strip() : name;
    Place place = difference.place();
    return new Line(
        rest.isEmpty() ? name : rest,
        isOpen ? place : new Place(place.part(), place.item(), 0, 0),
        Excerpt.before(difference.edits()),
        Excerpt.after(difference.edits()));
  }
}
