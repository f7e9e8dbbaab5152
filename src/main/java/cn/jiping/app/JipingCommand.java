package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.StoreFailure;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The command line: without a sub-command it opens the window. */
@Command(
    name = "jiping",
    resourceBundle = "cn.jiping.app.texts",
    description = "${bundle:about}",
    versionProvider = JipingCommand.Version.class,
    sortOptions = false,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "${bundle:label.command}",
    exitCodeListHeading = "${bundle:exit.heading}",
    exitCodeList = {
      "0:${bundle:exit.0}",
      "1:${bundle:exit.1}",
      "2:${bundle:exit.2}",
      "3:${bundle:exit.3}",
      "4:${bundle:exit.4}",
      "70:${bundle:exit.70}"
    },
    synopsisHeading = "${bundle:synopsis.heading}",
    optionListHeading = "${bundle:option.heading}",
    commandListHeading = "${bundle:command.heading}")
public final class JipingCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(JipingCommand.class);

  /** In the order in which the help lists them. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          SampleCommand.class,
          ListCommand.class,
          ShowCommand.class,
          PdfCommand.class,
          DocxCommand.class,
          PrintCommand.class,
          OfdCommand.class,
          FormCommand.class,
          ImportCommand.class,
          SheetCommand.class,
          SheetImportCommand.class,
          CheckCommand.class,
          CollectCommand.class,
          RecordCommand.class,
          FinaliseCommand.class,
          ArchiveCommand.class,
          VerifyCommand.class,
          UnarchiveCommand.class,
          MoveOutCommand.class,
          MoveInCommand.class,
          NewVersionCommand.class,
          VersionsCommand.class,
          BackupCommand.class,
          RestoreCommand.class,
          RecoverCommand.class,
          TrailCommand.class,
          DiagnoseCommand.class,
          PasswordCommand.class,
          OpenCommand.class,
          ShotsCommand.class);

  @Option(
      names = "--data",
      paramLabel = "${bundle:label.folder}",
      description = "${bundle:option.data}",
      scope = ScopeType.INHERIT)
  private Path data;

  @Option(
      names = "--data-password-file",
      paramLabel = "${bundle:label.file}",
      description = "${bundle:option.data.password}",
      scope = ScopeType.INHERIT)
  private Path passwordFile;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "${bundle:option.help}",
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "${bundle:option.version}")
  private boolean version;

  /**
   * Runs the command that the arguments name.
   *
   * @return its exit code: 0 done, 1 expected failure, 2 wrong usage, 3 no display, 70 defect. 4 is
   *     that of the launcher on Windows, when Java can't be started.
   */
  public static int execute(String... args) {
    Log.quiet();
    try {
      String[] all = withCommand(args);
      return commandLine(needed(all)).setExecutionStrategy(JipingCommand::runTidily).execute(all);
    } catch (RuntimeException | Error e) { // of a damaged jar; picocli lets errors through
      return Failed.code(e, new PrintWriter(System.err, true));
    }
  }

  /**
   * A file that Windows opens by its type may come without a command: it is to be opened. The
   * launcher of the portable program names the data folder before it.
   */
  static String[] withCommand(String... args) {
    int last = args.length - 1;
    if (last < 0 || options(args) != last || !ArchiveName.is(args[last])) {
      return args;
    }
    List<String> all = new ArrayList<>(List.of(args));
    all.add(last, "open");
    return all.toArray(String[]::new);
  }

  /** How many of the first arguments are options of the data folder and their values. */
  private static int options(String... args) {
    int count = 0;
    while (count < args.length && args[count].startsWith("--data")) {
      count += args[count].contains("=") ? 1 : 2;
    }
    return count;
  }

  /** With its temporary files in the data folder, if there is one. */
  private static int runTidily(ParseResult parsed) {
    JipingCommand program = parsed.commandSpec().commandLine().getCommand();
    if (caresForItself(parsed) || !Files.isDirectory(program.dataFolder())) {
      return new RunLast().execute(parsed);
    }
    TempFolder temporary;
    try {
      temporary = TempFolder.use(program.dataFolder());
    } catch (StoreFailure failure) {
      throw new ExecutionException(parsed.commandSpec().commandLine(), "tmp", failure);
    }
    try {
      return new RunLast().execute(parsed);
    } finally {
      temporary.close();
    }
  }

  /**
   * The window makes the folder; a diagnosis works when nothing else does, and lays nothing aside.
   */
  private static boolean caresForItself(ParseResult parsed) {
    return !parsed.hasSubcommand()
        || is(OpenCommand.class, parsed)
        || is(DiagnoseCommand.class, parsed);
  }

  private static boolean is(Class<?> command, ParseResult parsed) {
    return parsed.hasSubcommand()
        && command.isInstance(parsed.subcommand().commandSpec().userObject());
  }

  /** With all commands. */
  static CommandLine commandLine() {
    return commandLine(COMMANDS);
  }

  /**
   * The commands that these arguments can mean: to read them all takes half of the start. None for
   * the window alone; all where it isn't plain, as for help and mistakes.
   */
  private static List<Class<?>> needed(String... args) {
    int first = options(args);
    if (first >= args.length) {
      return List.of();
    }
    List<Class<?>> named =
        COMMANDS.stream()
            .<Class<?>>filter(c -> c.getAnnotation(Command.class).name().equals(args[first]))
            .toList();
    return named.isEmpty() ? COMMANDS : named;
  }

  private static CommandLine commandLine(List<Class<?>> commands) {
    CommandLine line = new CommandLine(new JipingCommand());
    commands.forEach(line::addSubcommand);
    return line.setExpandAtFiles(false) // a file's name may begin with it
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(JipingCommand::failed)
        .setParameterExceptionHandler(JipingCommand::misused);
  }

  /** The data folder that was asked for, or the one of this user. */
  Path dataFolder() {
    return data == null ? DataFolder.ofThisUser() : data;
  }

  /**
   * Opens the data folder, by its password when it has one.
   *
   * @throws cn.jiping.service.ExpectedFailure when it can't be opened, or there is no password
   */
  Wiring open() {
    return new Wiring(dataFolder(), prompt().key(dataFolder()), Runnable::run);
  }

  /** Where commands take the password of the data from. */
  DataPasswordPrompt prompt() {
    return new DataPasswordPrompt(passwordFile, System.console());
  }

  @Override
  public Integer call() {
    return openWindow("");
  }

  /**
   * Opens the window.
   *
   * @param report the report or archive to open in it, as a command names it; empty for none
   */
  int openWindow(String report) {
    return new WindowStart(dataFolder(), report).run();
  }

  private static int failed(Exception e, CommandLine line, ParseResult parsed) {
    return Failed.code(e, line.getErr());
  }

  private static int misused(CommandLine.ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    line.getErr().println(TEXTS.get("misused", Misuse.of(e)));
    line.usage(line.getErr());
    return ExitCode.USAGE;
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {TEXTS.get("program.version", version())};
    }

    /** As in the manifest; {@code dev} when run from classes. */
    static String version() {
      String version = JipingCommand.class.getPackage().getImplementationVersion();
      return version == null ? "dev" : version;
    }
  }
}
