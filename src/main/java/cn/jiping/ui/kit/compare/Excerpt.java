package cn.jiping.ui.kit.compare;

import cn.jiping.domain.compare.Edit;
import cn.jiping.domain.compare.Edit.Kind;
import java.util.ArrayList;
import java.util.List;

/** One of two texts with what was changed in it; of long runs that were kept, only the ends. */
final class Excerpt {
  /** Kept chars that are shown beside a change. */
  private static final int AROUND = 30;

  private static final String CUT = "…";

  private Excerpt() {}

  /** The text before. */
  static List<Edit> before(List<Edit> edits) {
    return of(edits, Kind.REMOVED);
  }

  /** The text after. */
  static List<Edit> after(List<Edit> edits) {
    return of(edits, Kind.ADDED);
  }

  private static List<Edit> of(List<Edit> edits, Kind changed) {
    List<Edit> shown = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (edit.kind() == changed) {
        shown.add(edit);
      } else if (edit.kind() == Kind.KEPT) {
        shown.add(new Edit(Kind.KEPT, cut(edit.text(), i > 0, i < edits.size() - 1)));
      }
    }
    return shown;
  }

  /**
   * @param head there is a change before it
   * @param tail there is a change after it
   */
  private static String cut(String text, boolean head, boolean tail) {
    int start = head ? AROUND : 0;
    int end = text.length() - (tail ? AROUND : 0);
    if (end - start <= AROUND) {
      return text;
    }
    return text.substring(0, whole(text, start)) + CUT + text.substring(whole(text, end));
  }

  /** No character is cut in half. */
  private static int whole(String text, int index) {
    boolean half =
        index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1));
    return half ? index - 1 : index;
  }
}
