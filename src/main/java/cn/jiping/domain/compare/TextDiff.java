package cn.jiping.domain.compare;

import cn.jiping.domain.compare.Edit.Kind;
import java.util.ArrayList;
import java.util.List;

/** How one text becomes another, by characters; a number or a Latin word is one. */
public final class TextDiff {
  /** What is kept between two changes has to be longer than this, or reading it is harder. */
  private static final int SCRAP = 2;

  private TextDiff() {}

  /**
   * What is kept, and what was changed after it.
   *
   * @param removed may be empty
   * @param added may be empty
   */
  private record Hunk(String kept, String removed, String added) {
    boolean isReplaced() {
      return !removed.isEmpty() && !added.isEmpty();
    }

    Hunk with(Hunk next) {
      return new Hunk(kept, removed + next.kept + next.removed, added + next.kept + next.added);
    }
  }

  /** The edits, from the beginning of the texts to their end; no two neighbours are of a kind. */
  public static List<Edit> edits(String before, String after) {
    List<Edit> edits = new ArrayList<>();
    for (Hunk hunk : withoutScraps(hunks(words(before), words(after)))) {
      add(edits, Kind.KEPT, hunk.kept());
      add(edits, Kind.REMOVED, hunk.removed());
      add(edits, Kind.ADDED, hunk.added());
    }
    return edits;
  }

  private static void add(List<Edit> edits, Kind kind, String text) {
    if (!text.isEmpty()) {
      edits.add(new Edit(kind, text));
    }
  }

  private static List<Hunk> hunks(List<String> before, List<String> after) {
    int[] matches = Matches.of(before, after);
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      int kept = i;
      while (i < before.size() && matches[i] == j) {
        i++;
        j++;
      }
      int removed = i;
      while (i < before.size() && matches[i] == Matches.NONE) {
        i++;
      }
      int added = j;
      j = i < before.size() ? matches[i] : after.size();
      hunks.add(
          new Hunk(
              String.join("", before.subList(kept, removed)),
              String.join("", before.subList(removed, i)),
              String.join("", after.subList(added, j))));
    }
    return hunks;
  }

  private static List<Hunk> withoutScraps(List<Hunk> hunks) {
    List<Hunk> merged = new ArrayList<>();
    for (Hunk hunk : hunks) {
      boolean scrap =
          !merged.isEmpty()
              && hunk.kept().length() <= SCRAP
              && merged.getLast().isReplaced()
              && hunk.isReplaced();
      if (scrap) {
        merged.set(merged.size() - 1, merged.getLast().with(hunk));
      } else {
        merged.add(hunk);
      }
    }
    return merged;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start + Character.charCount(text.codePointAt(start));
      if (isOfWord(text.charAt(start))) {
        while (end < text.length() && continues(text, end)) {
          end++;
        }
      }
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** A point goes on only when a figure follows. */
  private static boolean continues(String text, int at) {
    char c = text.charAt(at);
    boolean point = c == '.' && at + 1 < text.length() && isOfWord(text.charAt(at + 1));
    return isOfWord(c) || point || c == '%';
  }
}
