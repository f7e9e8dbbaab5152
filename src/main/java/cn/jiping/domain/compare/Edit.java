package cn.jiping.domain.compare;

/**
 * A run of characters of two texts. What is kept and removed is the text before; what is kept and
 * added is the one after.
 *
 * @param text not empty
 */
public record Edit(Kind kind, String text) {

  /** What became of the characters. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }
}
