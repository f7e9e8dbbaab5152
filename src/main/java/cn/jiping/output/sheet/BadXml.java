package cn.jiping.output.sheet;

import java.io.IOException;

/** A part that is not written as it must be. */
final class BadXml extends IOException {
  private static final long serialVersionUID = 1L;

  BadXml(String message, Exception cause) {
    super(message, cause);
  }
}
