package cn.jiping.ui.kit.table;

import java.util.List;

/** The sentence after pasting. */
final class PasteNotice {
  private static final int MOST = 3;

  private PasteNotice() {}

  /** How many rows were pasted, and the first few things that went wrong. */
  static String of(int rows, List<String> notes) {
    StringBuilder text = new StringBuilder(Plain.TEXTS.get("pasted", rows));
    notes.stream().limit(MOST).forEach(text::append);
    if (notes.size() > MOST) {
      text.append(Plain.TEXTS.get("paste.more", notes.size() - MOST));
    }
    return text.toString();
  }
}
