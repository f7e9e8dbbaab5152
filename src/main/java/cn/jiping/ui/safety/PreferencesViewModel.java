package cn.jiping.ui.safety;

import cn.jiping.domain.Texts;
import cn.jiping.service.Preferences;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the clerk sets for the program: the name in the trail, and when the window is locked. */
public final class PreferencesViewModel {
  private static final Texts TEXTS = Texts.of(PreferencesViewModel.class);

  private final Preferences set;
  private final Consumer<UnaryOperator<Preferences>> change;
  private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");

  /**
   * @param set as it is
   * @param change changes it, and keeps it
   */
  public PreferencesViewModel(Preferences set, Consumer<UnaryOperator<Preferences>> change) {
    this.set = set;
    this.change = change;
  }

  String name() {
    return set.name();
  }

  String idleMinutes() {
    return Integer.toString(set.idleMinutes());
  }

  /** What is wrong with the idle time that was typed, and what to do; empty when nothing is. */
  ReadOnlyStringProperty wrongProperty() {
    return wrong.getReadOnlyProperty();
  }

  void rename(String typed) {
    change.accept(p -> p.withName(typed.strip()));
  }

  /** Takes the idle time, in minutes, as it was typed. */
  void lockAfter(String typed) {
    String text = typed.strip();
    if (text.matches("\\d{1,4}") && Integer.parseInt(text) <= Preferences.LONGEST_IDLE) {
      wrong.set("");
      change.accept(p -> p.withIdleMinutes(Integer.parseInt(text)));
    } else {
      wrong.set(TEXTS.get("idle.wrong", typed, Preferences.LONGEST_IDLE));
    }
  }
}
