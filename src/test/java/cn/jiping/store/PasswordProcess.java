package cn.jiping.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Another program that sets, changes and removes the password of a folder without a password, again
 * and again. Started by a test, which kills it.
 */
final class PasswordProcess {
  static final List<String> PASSWORDS = List.of("张三 123", "李四 456");

  private PasswordProcess() {}

  public static void main(String[] args) {
    try (Database database = Database.open(Path.of(args[0]), Clock.systemDefaultZone())) {
      H2DataPassword password = new H2DataPassword(database, 10);
      while (true) {
        PASSWORDS.forEach(p -> password.set(p.toCharArray()));
        password.remove();
      }
    }
  }

  static Process start(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true",
            "-cp",
            System.getProperty("java.class.path"),
            PasswordProcess.class.getName(),
            folder.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
