package cn.jiping.ui.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.RecoveryCode;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordViewModelTest {
  private final FakePassword password = new FakePassword();
  private final Answers dialogs = new Answers();
  private final TestClock clock = new TestClock();

  /** What the clerk types, one after the other; then 取消. */
  private static final class Answers implements Dialogs {
    final AnsweringDialogs others = new AnsweringDialogs();
    final Deque<char[]> typed = new ArrayDeque<>();

    private void will(String... passwords) {
      typed.clear();
      for (String p : passwords) {
        typed.add(p.toCharArray());
      }
    }

    @Override
    public Optional<char[]> password(String title, String question) {
      return Optional.ofNullable(typed.poll());
    }

    @Override
    public void failure(ExpectedFailure failure) {
      others.failure(failure);
    }

    @Override
    public void information(String title, String text) {
      throw new AssertionError(text);
    }

    @Override
    public boolean confirm(String title, String question, String yes) {
      return others.confirm(title, question, yes);
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
      return Optional.empty();
    }

    @Override
    public List<Path> openFiles(String title, FileKind kind) {
      return List.of();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(String title, String name, FileKind kind) {
      return Optional.empty();
    }
  }

  private PasswordViewModel model() {
    return new PasswordViewModel(
        password,
        () -> {
          throw new AssertionError("no paper");
        },
        () -> "",
        new DirectTaskRunner(),
        dialogs,
        clock);
  }

  @Test
  void aPasswordIsTypedTwiceAndSet_andTheCodeIsShownUntilItIsWrittenDown() {
    dialogs.will("张三 123456", "张三 123456");
    PasswordViewModel model = model();
    model.set();
    assertEquals("张三 123456", password.password);
    assertTrue(model.setProperty().get());
    assertEquals(Optional.of(password.code), model.codeProperty().get());
    assertEquals("口令已设置，数据已加密并逐份核对。", model.messageProperty().get());
    model.codeIsKept();
    assertEquals(Optional.<RecoveryCode>empty(), model.codeProperty().get());
  }

  @Test
  void twoThatDifferAreRefused() {
    dialogs.will("张三 123456", "张三 123457");
    PasswordViewModel model = model();
    model.set();
    assertFalse(password.isSet());
    assertTrue(model.messageProperty().get().contains("不一样"));
  }

  @Test
  void anEmptyOneIsRefused() {
    dialogs.will("", "");
    PasswordViewModel model = model();
    model.set();
    assertFalse(password.isSet());
    assertEquals("还没有输入口令。", model.messageProperty().get());
  }

  @Test
  void aShortOneIsWarnedOf_andMayBeUsed() {
    dialogs.will("张三123", "张三123");
    model().set();
    assertFalse(password.isSet());
    assertTrue(dialogs.others.asked.getFirst().contains("少于8个字"));
    dialogs.others.yes = true;
    dialogs.will("张三123", "张三123");
    model().set();
    assertEquals("张三123", password.password);
  }

  @Test
  void whoGivesUpHasChangedNothing() {
    dialogs.will("张三 123456");
    PasswordViewModel model = model();
    model.set();
    assertFalse(password.isSet());
    assertEquals("", model.messageProperty().get());
  }

  @Test
  void onlyWhoKnowsThePresentOneChangesIt() {
    password.password = "旧的口令";
    PasswordViewModel model = model();
    dialogs.will("猜的", "新的口令 12345", "新的口令 12345");
    model.change();
    assertEquals("旧的口令", password.password);
    assertTrue(model.messageProperty().get().startsWith("口令不对"));
    dialogs.will("旧的口令", "新的口令 12345", "新的口令 12345");
    model.change();
    assertEquals("新的口令 12345", password.password);
  }

  @Test
  void whoHasForgottenItChangesItByTheRecoveryCode() {
    password.password = "忘记的口令";
    dialogs.will(password.code.grouped(), "新的口令 12345", "新的口令 12345");
    model().change();
    assertEquals("新的口令 12345", password.password);
  }

  @Test
  void itIsRemovedWhenTheClerkConfirms() {
    password.password = "旧的口令";
    dialogs.will("旧的口令");
    PasswordViewModel model = model();
    model.remove();
    assertTrue(password.isSet());
    dialogs.others.yes = true;
    dialogs.will("旧的口令");
    model.remove();
    assertFalse(password.isSet());
    assertFalse(model.setProperty().get());
  }

  @Test
  void theCodeIsRenewedByThePasswordOnly() {
    password.password = "旧的口令";
    RecoveryCode before = password.code;
    PasswordViewModel model = model();
    dialogs.will("猜的");
    model.renewCode();
    assertEquals(before, password.code);
    dialogs.will("旧的口令");
    model.renewCode();
    assertNotEquals(before, password.code);
    assertEquals(Optional.of(password.code), model.codeProperty().get());
  }

  @Test
  void theCopiesThatStayReadableAreNamed() {
    password.oldCopies = 3;
    dialogs.will("张三 123456", "张三 123456");
    PasswordViewModel model = model();
    model.set();
    String said = model.messageProperty().get();
    assertTrue(said.contains("3个备份") && said.contains("“数据”"), said);
  }

  @Test
  void aFailureIsShown_andItCanBeTriedAgain() {
    password.fails = true;
    dialogs.will("张三 123456", "张三 123456");
    PasswordViewModel model = model();
    model.set();
    assertEquals(List.of("磁盘已满。请清理。"), dialogs.others.asked);
    assertFalse(model.busyProperty().get());
    assertFalse(model.setProperty().get());
    assertEquals(Optional.<RecoveryCode>empty(), model.codeProperty().get());
  }
}
