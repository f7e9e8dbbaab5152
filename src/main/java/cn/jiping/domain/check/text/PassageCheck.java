package cn.jiping.domain.check.text;

import java.util.List;

/**
 * A rule that looks at one passage alone; what it finds is kept as long as the passage stays the
 * same. Its time grows with the length of the passage only, whatever stands there.
 */
@FunctionalInterface
interface PassageCheck {
  /** What is found; the index of the passage in the remarks is 0. */
  List<Remark> remarks(Passage passage);
}
