package cn.jiping.service;

import cn.jiping.service.TrailEntry.Action;

/** Notes in the trail that the password of the data was set, changed or removed. */
public final class TrailedPassword implements DataPassword {
  private final DataPassword password;
  private final Trail trail;

  public TrailedPassword(DataPassword password, Trail trail) {
    this.password = password;
    this.trail = trail;
  }

  @Override
  public boolean isSet() {
    return password.isSet();
  }

  @Override
  public RecoveryCode set(char[] chosen) {
    boolean before = password.isSet();
    RecoveryCode code = password.set(chosen);
    trail.note(before ? Action.PASSWORD_CHANGED : Action.PASSWORD_SET, "", "");
    return code;
  }

  @Override
  public void remove() {
    password.remove();
    trail.note(Action.PASSWORD_REMOVED, "", "");
  }

  @Override
  public RecoveryCode renewCode() {
    RecoveryCode code = password.renewCode();
    trail.note(Action.CODE_RENEWED, "", "");
    return code;
  }

  @Override
  public Lock lock() {
    return password.lock();
  }

  @Override
  public Copies readableCopies() {
    return password.readableCopies();
  }
}
