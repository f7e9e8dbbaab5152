package cn.jiping.domain.check.text;

import java.util.List;

/** A rule that compares passages with each other. Its time grows with the length of the text. */
@FunctionalInterface
interface ManuscriptCheck {
  /** What is found. */
  List<Remark> remarks(Manuscript manuscript);
}
