package cn.jiping.app;

import cn.jiping.domain.Texts;
import java.io.Console;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where commands take the password of an archive from; it is never an argument itself. */
final class ArchivePassword {
  private static final Texts TEXTS = Texts.of(ArchivePassword.class);

  @Option(
      names = "--password-file",
      paramLabel = "${bundle:label.file}",
      description = "${bundle:archive.password.file}")
  private Path file;

  /** That of the file; empty when none was named. */
  Optional<char[]> ofFile() {
    return Optional.ofNullable(file).map(Passwords::read);
  }

  /**
   * That of a file that is written.
   *
   * @param lock whether it must have one
   * @param console where to ask; null when there is none
   * @throws cn.jiping.service.InputFailure when there must be one and is none
   */
  Optional<char[]> wanted(boolean lock, Console console) {
    return lock ? Optional.of(asked(console)) : ofFile();
  }

  /**
   * That of the file, or what is typed.
   *
   * @param console where to ask; null when there is none
   * @throws cn.jiping.service.InputFailure when there is neither
   */
  char[] asked(Console console) {
    return ofFile()
        .orElseGet(
            () ->
                Passwords.ask(console, TEXTS.get("archive.ask"), TEXTS.get("archive.ask.advice")));
  }
}
