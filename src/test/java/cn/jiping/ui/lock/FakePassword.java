package cn.jiping.ui.lock;

import cn.jiping.service.DataPassword;
import cn.jiping.service.Lock;
import cn.jiping.service.RecoveryCode;
import cn.jiping.service.StoreFailure;
import java.nio.file.Path;

/** A password that is kept in memory. */
final class FakePassword implements DataPassword {
  String password = "";
  RecoveryCode code = RecoveryCode.fresh();
  int oldCopies;
  boolean fails;

  @Override
  public boolean isSet() {
    return !password.isEmpty();
  }

  @Override
  public RecoveryCode set(char[] typed) {
    if (fails) {
      throw new StoreFailure("磁盘已满。", "请清理。");
    }
    password = new String(typed);
    code = RecoveryCode.fresh();
    return code;
  }

  @Override
  public RecoveryCode renewCode() {
    code = RecoveryCode.fresh();
    return code;
  }

  @Override
  public void remove() {
    password = "";
  }

  @Override
  public Lock lock() {
    return new FakeLock(password, code);
  }

  @Override
  public Copies readableCopies() {
    return new Copies(oldCopies, Path.of("数据"));
  }
}
