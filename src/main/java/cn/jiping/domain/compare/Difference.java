package cn.jiping.domain.compare;

import cn.jiping.domain.report.Place;
import java.util.List;

/**
 * One thing in which two versions differ.
 *
 * @param place where it is in the later version; the part or section as a whole when it is not
 *     there any more
 * @param name what it is, for the clerk: heading and paragraph, row and column, or field
 * @param before as it was; empty when it was not there
 * @param after as it is; empty when it is not there any more
 * @param edits how one becomes the other
 */
public record Difference(Place place, String name, String before, String after, List<Edit> edits) {
  public Difference {
    edits = List.copyOf(edits);
  }

  static Difference of(Place place, String name, String before, String after) {
    return new Difference(place, name, before, after, TextDiff.edits(before, after));
  }
}
