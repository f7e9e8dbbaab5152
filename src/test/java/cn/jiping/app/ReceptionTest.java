package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jiping.app.Reception.State;
import cn.jiping.app.Reception.Turn;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceptionTest {
  private final Reception reception = new Reception();

  private Turn look(State state, int times) {
    return IntStream.range(0, times).mapToObj(i -> reception.look(state)).toList().getLast();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsDone_whenNothingIsWanted(State state) {
    assertEquals(new Turn.Nothing(), look(state, 1));
  }

  @Test
  void isShownAtOnce_whenTheWindowIsFree_andOnce() {
    reception.want("2021");
    assertEquals(new Turn.Show("2021"), look(State.FREE, 1));
    assertEquals(new Turn.Nothing(), look(State.FREE, 1));
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSED", "LOCKED", "ASKING"})
  void waitsAsLongAsTheClerkDoes(State state) {
    reception.want("2021");
    assertEquals(new Turn.Wait(), look(state, 1000));
    assertEquals(new Turn.Show("2021"), look(State.FREE, 1));
  }

  @Test
  void waitsForAShortWork_andAsksDuringALongOne() {
    reception.want("2021");
    assertEquals(new Turn.Wait(), look(State.WORKING, Reception.PATIENCE - 1));
    assertEquals(new Turn.Wait(), look(State.ASKING, 1));
    assertEquals(new Turn.Wait(), look(State.WORKING, Reception.PATIENCE - 1));
    assertEquals(new Turn.Ask("2021"), look(State.WORKING, 1));
    assertInstanceOf(Turn.Nothing.class, look(State.FREE, 1));
  }

  @Test
  void lastOfSeveralIsShown() {
    reception.want("2021");
    reception.want("2022");
    assertEquals(new Turn.Show("2022"), look(State.FREE, 1));
  }
}
