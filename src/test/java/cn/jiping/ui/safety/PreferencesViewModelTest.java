package cn.jiping.ui.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.Preferences;
import org.junit.jupiter.api.Test;

class PreferencesViewModelTest {
  private Preferences set = Preferences.USUAL;
  private final PreferencesViewModel model =
      new PreferencesViewModel(set, change -> set = change.apply(set));

  @Test
  void nameAndIdleTimeAreKept() {
    assertEquals("10", model.idleMinutes());
    model.rename(" 张三 ");
    model.lockAfter(" 5 ");
    assertEquals(Preferences.USUAL.withName("张三").withIdleMinutes(5), set);
  }

  @Test
  void whatIsNoNumberOfMinutesIsSaid_andNothingIsChanged() {
    for (String typed : new String[] {"", "-1", "五", "1441", "99999999999", "1.5"}) {
      model.lockAfter(typed);
      assertTrue(model.wrongProperty().get().contains("0 到 1440"), typed);
      assertEquals(Preferences.USUAL, set);
    }
    model.lockAfter("0");
    assertEquals("", model.wrongProperty().get());
    assertEquals(0, set.idleMinutes());
  }
}
