package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.StoreFailure;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

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
  private static final Logger LOG = Logger.getLogger(JipingCommand.class.getName());

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

  /** How long, and how often, a later start looks whether the open window has answered. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final Duration LOOK = Duration.ofMillis(50);

  @Spec private CommandSpec spec;

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
      return defect(e, new PrintWriter(System.err, true));
    }
  }

  /**
   * A file that Windows opens by its type may come without a command: it is to be opened. The
   * launcher of the portable program names the data folder before it.
   */
  static String[] withCommand(String... args) {
    int last = args.length - 1;
    if (last < 0 || options(args) != last || !OpenCommand.isArchive(args[last])) {
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

  /** With its temporary files in the data folder, unless there is none and none is needed. */
  private static int runTidily(ParseResult parsed) {
    JipingCommand program = parsed.commandSpec().commandLine().getCommand();
    boolean needed = !parsed.hasSubcommand() && !program.help && !program.version;
    if (isDiagnose(parsed) || !needed && !Files.isDirectory(program.dataFolder())) {
      return new RunLast().execute(parsed);
    }
    TempFolder temporary;
    try {
      temporary = TempFolder.use(program.dataFolder());
    } catch (StoreFailure failure) {
      if (isWindow(parsed) && Toolkit.hasDisplay()) {
        return App.refuse(failure);
      }
      throw new ExecutionException(parsed.commandSpec().commandLine(), "tmp", failure);
    }
    try {
      return new RunLast().execute(parsed);
    } finally {
      temporary.close();
    }
  }

  /** Works when nothing else does, and lays nothing aside. */
  private static boolean isDiagnose(ParseResult parsed) {
    return is(DiagnoseCommand.class, parsed);
  }

  private static boolean isWindow(ParseResult parsed) {
    return !parsed.hasSubcommand() || is(OpenCommand.class, parsed);
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
   * Opens the window, if there is a display; where one is open already, has that come to the front.
   *
   * @param report the report or archive to open in it, as a command names it; empty for none
   */
  int openWindow(String report) {
    if (!Toolkit.hasDisplay()) {
      spec.commandLine().getErr().println(TEXTS.get("no.display"));
      return ExitCode.NO_DISPLAY;
    }
    Optional<OneWindow> place;
    try {
      Path folder = DataFolder.create(dataFolder());
      place = OneWindow.takeOrHandOver(folder, report, patience());
    } catch (StoreFailure failure) {
      return App.refuse(failure);
    }
    return place.map(free -> openWindow(free, report)).orElse(ExitCode.OK);
  }

  private int openWindow(OneWindow place, String report) {
    try (place) {
      int code = App.open(place, dataFolder(), report);
      if (code == ExitCode.NO_DISPLAY) {
        spec.commandLine().getErr().println(Toolkit.failed());
      }
      return code;
    }
  }

  /** The window that is open may just have been started, on a slow computer. */
  private static BooleanSupplier patience() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    return () -> {
      LockSupport.parkNanos(LOOK.toNanos());
      return System.nanoTime() < end;
    };
  }

  private static int failed(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof ExpectedFailure failure) {
      line.getErr().println(failure.said());
      LOG.log(Level.INFO, "expected failure", failure);
      return ExitCode.FAILED;
    }
    return defect(e, line.getErr());
  }

  private static int defect(Throwable e, PrintWriter err) {
    String code = DefectCode.of(e);
    LOG.log(Level.SEVERE, "defect " + code, e);
    err.println(TEXTS.get("defect", code));
    return ExitCode.DEFECT;
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
