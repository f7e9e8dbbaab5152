package cn.jiping.service;

/** A backup has another password than the data, or the data has none. */
public final class LockedBackup extends StoreFailure {
  private static final long serialVersionUID = 1L;

  private final transient Lock lock;

  /**
   * @param lock once it is opened, the backup can be read
   */
  public LockedBackup(String message, String advice, Lock lock) {
    super(message, advice);
    this.lock = lock;
  }

  /** Tells who may open it. */
  public Lock lock() {
    return lock;
  }
}
