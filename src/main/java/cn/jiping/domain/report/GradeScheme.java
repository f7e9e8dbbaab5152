package cn.jiping.domain.report;

import java.util.List;

/** The grades a unit uses, best first, e.g. 先进, 一般, 后进. */
public record GradeScheme(List<String> grades) {
  public GradeScheme {
    grades = List.copyOf(grades);
  }

  /** The grade whose organizations must say what was wrong and what is done. */
  public String lowest() {
    return grades.getLast();
  }
}
