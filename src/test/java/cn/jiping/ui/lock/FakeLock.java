package cn.jiping.ui.lock;

import cn.jiping.service.Lock;
import cn.jiping.service.RecoveryCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A lock with one password and one code; keeps the arrays it was handed. */
final class FakeLock implements Lock {
  final List<char[]> handed = new ArrayList<>();
  private final String password;
  private final RecoveryCode code;

  FakeLock(String password, RecoveryCode code) {
    this.password = password;
    this.code = code;
  }

  @Override
  public boolean opens(char[] typed) {
    handed.add(typed);
    return Arrays.equals(password.toCharArray(), typed);
  }

  @Override
  public boolean opens(RecoveryCode typed) {
    return code.equals(typed);
  }

  /** Whether all that was handed over has been wiped. */
  boolean isWiped() {
    return handed.stream().allMatch(p -> new String(p).chars().allMatch(c -> c == 0));
  }
}
