package cn.jiping.app;

import cn.jiping.service.SigningKey;
import java.io.Console;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How a command is told to sign what it writes. The password is never an argument itself. */
final class SigningOptions {
  @Option(
      names = "--sign",
      required = true,
      paramLabel = "${bundle:label.certificate}",
      description = "${bundle:option.sign}")
  private Path certificate;

  @Option(
      names = "--password-file",
      paramLabel = "${bundle:label.file}",
      description = "${bundle:option.password}")
  private Path passwordFile;

  /**
   * The key, its password read from the file that was named, or asked for.
   *
   * @param console where to ask; null when there is none
   * @throws cn.jiping.service.InputFailure when there is no password
   */
  SigningKey key(Console console) {
    char[] password =
        passwordFile == null
            ? Passwords.ask(console, certificate.getFileName())
            : Passwords.read(passwordFile);
    return new SigningKey(certificate, password);
  }
}
