package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.List;

/** Text of an import that the clerk has not placed yet. */
final class UnplacedText implements Check {
  private static final Texts TEXTS = Texts.of(UnplacedText.class);

  @Override
  public List<Finding> findings(Report report) {
    return report.unplacedText().isBlank()
        ? List.of()
        : List.of(
            Finding.of(
                Rule.R17, Severity.WARNING, Place.of(Place.Part.UNPLACED), TEXTS.get("unplaced")));
  }
}
