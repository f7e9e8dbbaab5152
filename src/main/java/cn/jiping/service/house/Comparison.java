package cn.jiping.service.house;

import cn.jiping.domain.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What came of comparing what is kept here with the file of a move.
 *
 * @param same how many of a kind are the same
 * @param differences a sentence each
 */
public record Comparison(Map<Kind, Integer> same, List<String> differences) {
  private static final Texts TEXTS = Texts.of(Comparison.class);

  public Comparison {
    same = new EnumMap<>(same);
    differences = List.copyOf(differences);
  }

  /** What is counted. */
  public enum Kind {
    REPORT,
    VERSION,
    SCAN,
    REVISION,
    SETTINGS,
    TRAIL
  }

  /** Whether nothing differs. */
  public boolean agrees() {
    return differences.isEmpty();
  }

  /** How many of each kind are the same, a few words each. */
  public List<String> counts() {
    return Arrays.stream(Kind.values())
        .filter(kind -> count(kind) > 0)
        .map(kind -> TEXTS.get("count." + kind, count(kind)))
        .toList();
  }

  /** How many of this kind are the same. */
  public int count(Kind kind) {
    return same.getOrDefault(kind, 0);
  }
}
