package cn.jiping.ui.safety;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.OutputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.archive.Written;
import cn.jiping.service.house.MoveOut;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoveOutViewModelTest {
  private static final Path FILE = Path.of("/stick/绩评搬家2022-01-05.jiping");

  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final List<WriteOrder> orders = new ArrayList<>();
  private final List<String> passwords = new ArrayList<>();
  private int noted;
  private boolean full;

  private final MoveOutViewModel model =
      new MoveOutViewModel(
          () -> "绩评搬家2022-01-05.jiping",
          this::write,
          new DirectTaskRunner(),
          dialogs,
          false,
          () -> noted++);

  private MoveOut.Done write(WriteOrder order, Progress progress) {
    if (full) {
      throw new OutputFailure("U盘的空间不够。", "请换一个。");
    }
    orders.add(order);
    order.password().ifPresent(p -> passwords.add(new String(p)));
    return new MoveOut.Done(new Written(order.target(), 3 << 20, "c0ff", List.of()), 2);
  }

  @Test
  void whenItIsWrittenItIsSaidThatTheStickMayBePulledOut() {
    dialogs.file = Optional.of(FILE);
    model.write();
    String said = model.messageProperty().get();
    assertTrue(said.startsWith("已核验，可以安全弹出。2份报告"), said);
    assertTrue(said.contains("约3 MB"), said);
    assertEquals(Optional.empty(), orders.getFirst().password());
    assertEquals(1, noted);
  }

  @Test
  void whoChangesTheirMindHasNothingWritten() {
    model.write();
    model.lockedProperty().set(true);
    dialogs.file = Optional.of(FILE);
    model.write();
    assertEquals(List.of(), orders);
    assertEquals("", model.messageProperty().get());
  }

  @Test
  void passwordIsAskedForTwice_andWipedAfterwards() {
    char[] typed = "春天2022".toCharArray();
    dialogs.file = Optional.of(FILE);
    dialogs.passwords.addAll(List.of("春天2022".toCharArray(), typed));
    model.lockedProperty().set(true);
    model.write();
    assertEquals(List.of("春天2022"), passwords);
    assertArrayEquals(new char[6], typed);
  }

  @Test
  void passwordsThatDifferOrAreEmptyWriteNothing() {
    dialogs.file = Optional.of(FILE);
    model.lockedProperty().set(true);
    for (List<char[]> two :
        List.of(List.of("a".toCharArray(), "b".toCharArray()), List.of(new char[0], new char[0]))) {
      dialogs.passwords.addAll(two);
      model.write();
      assertTrue(model.messageProperty().get().contains("没有写"));
    }
    assertEquals(List.of(), orders);
  }

  @Test
  void failureIsShown() {
    full = true;
    dialogs.file = Optional.of(FILE);
    model.write();
    assertEquals(List.of("U盘的空间不够。请换一个。"), dialogs.asked);
    assertEquals("", model.messageProperty().get());
  }
}
