package cn.jiping.service.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills the levels above rows where a sheet leaves them blank: below a merged cell, or where what
 * stands above is not repeated. A level goes on until a higher one changes.
 */
public final class LevelFill {
  private final List<String> above = new ArrayList<>();

  /**
   * The levels of the next row.
   *
   * @param own what the row says of them, the highest first, as many in each row; blank where it
   *     says nothing
   */
  public List<String> fill(List<String> own) {
    List<String> filled = new ArrayList<>();
    boolean goesOn = true;
    for (int i = 0; i < own.size(); i++) {
      String before = i < above.size() ? above.get(i) : "";
      goesOn = goesOn && (own.get(i).isBlank() || own.get(i).strip().equals(before.strip()));
      filled.add(own.get(i).isBlank() && goesOn ? before : own.get(i));
    }
    above.clear();
    above.addAll(filled);
    return filled;
  }
}
