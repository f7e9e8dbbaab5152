package cn.jiping.output.opc;

import java.io.IOException;

/** A part is larger than any that is meant honestly. */
public final class TooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param part its name, for the log
   */
  public TooLarge(String part) {
    super(part);
  }
}
