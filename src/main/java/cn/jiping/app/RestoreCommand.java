package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.Contents;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.Rescue;
import cn.jiping.service.StoreFailure;
import cn.jiping.service.TrailEntry.Action;
import cn.jiping.store.FolderLock;
import cn.jiping.store.FolderRescue;
import cn.jiping.store.OutlineFiles;
import cn.jiping.store.Restore;
import cn.jiping.store.key.DataKey;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code restore}: puts a backup in the place of the present reports, which are kept. Shows both
 * first, and does nothing until the clerk has typed that it may.
 */
@Command(name = "restore", description = "${bundle:command.restore}")
final class RestoreCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(RestoreCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Parameters(paramLabel = "${bundle:label.file}", description = "${bundle:restore.file}")
  private Path file;

  @Option(
      names = "--confirm",
      paramLabel = "${bundle:label.word}",
      description = "${bundle:restore.confirm}")
  private String confirmed = "";

  @Override
  public Integer call() {
    Path folder = DataFolder.create(program.dataFolder());
    Log.to(folder);
    PrintWriter out = spec.commandLine().getOut();
    Clock clock = Clock.systemDefaultZone();
    SingleInstance instance = SingleInstance.hold(folder);
    try (Restore restore = Restore.of(file, folder, this::open, OutlineFiles.load(), clock)) {
      out.println(TEXTS.get("restore.backup", file, restore.reports().size()));
      print(out, restore.reports());
      printPresent(out, folder, clock);
      if (!confirmed.equals(TEXTS.get("restore.word"))) {
        out.println(TEXTS.get("restore.ask", TEXTS.get("restore.word")));
        return ExitCode.FAILED;
      }
      Optional<Path> kept = restore.putInPlace();
      String name = file.getFileName().toString();
      Wiring.trail(folder, clock).note(Action.RESTORED, name, "");
      out.println(
          kept.map(k -> TEXTS.get("restore.replaced", k)).orElse(TEXTS.get("restore.done")));
      out.println(TEXTS.get(restore.isEncrypted() ? "restore.encrypted" : "restore.plain"));
    } finally {
      instance.close();
    }
    return ExitCode.OK;
  }

  private Optional<DataKey> open(FolderLock lock) {
    program.prompt().open(lock);
    return lock.key();
  }

  private static void printPresent(PrintWriter out, Path folder, Clock clock) {
    if (Files.notExists(folder.resolve("jiping.mv.db"))) {
      out.println(TEXTS.get("restore.none"));
      return;
    }
    try {
      Rescue rescue = new FolderRescue(folder, Optional.empty(), OutlineFiles.load(), clock);
      List<ReportSummary> reports =
          rescue.present().reports().stream().map(Contents.Line::report).toList();
      out.println(TEXTS.get("restore.present", reports.size()));
      print(out, reports);
    } catch (StoreFailure damaged) {
      out.println(TEXTS.get("restore.unreadable", damaged.getMessage()));
    }
  }

  private static void print(PrintWriter out, List<ReportSummary> reports) {
    reports.forEach(r -> out.println(ListCommand.line(r)));
  }
}
