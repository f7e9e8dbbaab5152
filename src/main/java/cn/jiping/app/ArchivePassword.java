package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import cn.jiping.service.LockedArchive;
import java.io.Console;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Where commands take the password of an archive from; it is never an argument itself. */
final class ArchivePassword {
  private static final Texts TEXTS = Texts.of(ArchivePassword.class);

  @Option(
      names = "--password-file",
      paramLabel = "${bundle:label.file}",
      description = "${bundle:archive.password.file}")
  private Path file;

  /** Fewer characters are guessed. */
  private static final int SHORTEST = 6;

  /** That of the file; empty when none was named. */
  Optional<char[]> ofFile() {
    return Optional.ofNullable(file).map(Passwords::read);
  }

  /**
   * One that an archive is to be closed by.
   *
   * @param ask whether to ask for it when no file was named
   * @param console where to ask, twice; null when there is none
   * @throws InputFailure when it is too short, or differs the second time
   */
  Optional<char[]> wanted(boolean ask, Console console) {
    Optional<char[]> given = ofFile();
    if (given.isEmpty() && ask) {
      char[] first = asked(console);
      char[] second = Passwords.ask(console, TEXTS.get("archive.ask.again"), "");
      boolean same = Arrays.equals(first, second);
      Arrays.fill(second, '\0');
      if (!same) {
        throw failure("archive.ask.differs");
      }
      given = Optional.of(first);
    }
    if (given.filter(key -> key.length < SHORTEST).isPresent()) {
      throw failure("archive.ask.short");
    }
    return given;
  }

  private static InputFailure failure(String key) {
    return new InputFailure(TEXTS.get(key, SHORTEST), TEXTS.get(key + ".advice"));
  }

  private static char[] asked(Console console) {
    return Passwords.ask(console, TEXTS.get("archive.ask"), TEXTS.get("archive.ask.advice"));
  }

  /**
   * Opens an archive; asks for its password only where one is needed.
   *
   * @param opening opens it by a password
   * @param console where to ask; null when there is none
   */
  <T> T open(Function<Optional<char[]>, T> opening, Console console) {
    Optional<char[]> key = ofFile();
    try {
      return opening.apply(key);
    } catch (LockedArchive locked) {
      if (key.isPresent()) {
        throw locked;
      }
      if (console == null) {
        throw new InputFailure(locked.getMessage(), TEXTS.get("archive.ask.advice"), locked);
      }
      key = Optional.of(asked(console));
      return opening.apply(key);
    } finally {
      key.ifPresent(k -> Arrays.fill(k, '\0'));
    }
  }
}
