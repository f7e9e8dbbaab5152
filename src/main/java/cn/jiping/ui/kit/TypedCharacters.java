package cn.jiping.ui.kit;

import javafx.scene.control.TextField;

/** What was typed as characters that can be wiped: a string could not. */
public final class TypedCharacters {
  private TypedCharacters() {}

  /** Copied one by one. */
  public static char[] of(TextField field) {
    CharSequence typed = field.getCharacters();
    char[] characters = new char[typed.length()];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = typed.charAt(i);
    }
    return characters;
  }
}
