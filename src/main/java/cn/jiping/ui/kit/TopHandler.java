package cn.jiping.ui.kit;

/** Where defects go that were caught so that the screen could be put right again. */
public final class TopHandler {
  private TopHandler() {}

  /** Hands a defect to the handler of uncaught exceptions, which logs and shows it. */
  public static void take(Throwable defect) {
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, defect);
  }
}
