package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Passwords for commands, kept in arrays that can be wiped. */
final class Passwords {
  private static final Texts TEXTS = Texts.of(Passwords.class);
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private Passwords() {}

  /**
   * Asks for a password without showing it.
   *
   * @param console null when there is none
   * @param what for which file
   * @throws InputFailure when there is no console, or it ended
   */
  static char[] ask(Console console, Path what) {
    return ask(console, TEXTS.get("password.ask", what), TEXTS.get("password.advice"));
  }

  /**
   * As {@link #ask(Console, Path)}, for anything.
   *
   * @param question ends with a colon
   * @param advice what to do when there is no console
   */
  static char[] ask(Console console, String question, String advice) {
    char[] password = console == null ? null : console.readPassword("%s", question);
    if (password == null) {
      throw new InputFailure(TEXTS.get("password.no.console"), advice);
    }
    return password;
  }

  /**
   * The first line of a file in UTF-8.
   *
   * @throws InputFailure when the file can't be read
   */
  static char[] read(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      String message = TEXTS.get("password.unreadable", file.getFileName());
      throw new InputFailure(message, TEXTS.get("password.unreadable.advice"), e);
    }
    CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
    char[] password = firstLine(text.array(), text.limit());
    Arrays.fill(bytes, (byte) 0);
    Arrays.fill(text.array(), '\0');
    return password;
  }

  private static char[] firstLine(char[] text, int length) {
    int from = length > 0 && text[0] == BYTE_ORDER_MARK ? 1 : 0;
    int to = from;
    while (to < length && text[to] != '\n' && text[to] != '\r') {
      to++;
    }
    return Arrays.copyOfRange(text, from, to);
  }
}
