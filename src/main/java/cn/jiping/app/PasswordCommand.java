package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.DataPassword;
import cn.jiping.service.InputFailure;
import cn.jiping.service.RecoveryCode;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code password}: sets, changes and removes the password of the data. */
@Command(
    name = "password",
    description = "${bundle:command.password}",
    synopsisSubcommandLabel = "${bundle:label.command}")
final class PasswordCommand implements Runnable {
  private static final Texts TEXTS = Texts.of(PasswordCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Sets the first one, or another in its place. */
  @Command(name = "set", aliases = "change", description = "${bundle:command.password.set}")
  int set(
      @Option(
              names = "--new-password-file",
              paramLabel = "${bundle:label.file}",
              description = "${bundle:password.new.file}")
          Path file) {
    char[] typed = file == null ? typedTwice(System.console()) : Passwords.read(file);
    try (Wiring wiring = program.open()) {
      if (typed.length == 0) {
        throw new InputFailure(TEXTS.get("password.new.empty"), TEXTS.get("password.new.again"));
      }
      DataPassword password = wiring.password();
      RecoveryCode code = password.set(typed);
      PrintWriter out = spec.commandLine().getOut();
      out.println(TEXTS.get("password.done"));
      out.println(TEXTS.get("password.code", code.grouped()));
      DataPassword.Copies old = password.readableCopies();
      if (old.files() > 0) {
        out.println(TEXTS.get("password.copies", old.files(), old.folder()));
      }
    } finally {
      Arrays.fill(typed, '\0');
    }
    return ExitCode.OK;
  }

  private static char[] typedTwice(Console console) {
    String advice = TEXTS.get("password.new.advice");
    char[] first = Passwords.ask(console, TEXTS.get("password.new.ask"), advice);
    char[] again = Passwords.ask(console, TEXTS.get("password.new.ask.again"), advice);
    boolean same = Arrays.equals(first, again);
    Arrays.fill(again, '\0');
    if (!same) {
      Arrays.fill(first, '\0');
      throw new InputFailure(TEXTS.get("password.new.differs"), TEXTS.get("password.new.again"));
    }
    return first;
  }

  /** Removes it. */
  @Command(name = "remove", description = "${bundle:command.password.remove}")
  int remove() {
    try (Wiring wiring = program.open()) {
      if (!wiring.password().isSet()) {
        spec.commandLine().getOut().println(TEXTS.get("password.none"));
        return ExitCode.OK;
      }
      wiring.password().remove();
      spec.commandLine().getOut().println(TEXTS.get("password.removed"));
    }
    return ExitCode.OK;
  }
}
