package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.compare.ReportChange;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.StoreFailure;
import cn.jiping.service.Unsaved;
import cn.jiping.service.UnsavedWork;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code recover}: shows what was typed and not saved, and takes it over or leaves it. */
@Command(name = "recover", description = "${bundle:command.recover}")
final class RecoverCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(RecoverCommand.class);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern(TEXTS.get("recover.time"));

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @ArgGroup private Decision decision;

  /** One of the two, or none. */
  private static final class Decision {
    @Option(names = "--take", description = "${bundle:recover.take}")
    private boolean take;

    @Option(names = "--leave", description = "${bundle:recover.leave}")
    private boolean leave;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Wiring wiring = program.open()) {
      UnsavedWork work = wiring.unsavedWork();
      List<Unsaved> found = work.list();
      Optional<StoreFailure> incomplete = work.incomplete();
      if (found.isEmpty() && incomplete.isEmpty()) {
        out.println(TEXTS.get("recover.none"));
        return ExitCode.OK;
      }
      found.forEach(unsaved -> out.println(line(unsaved)));
      incomplete.ifPresent(said -> out.println(said.said()));
      if (decision == null) {
        out.println(TEXTS.get("recover.ask"));
        return ExitCode.FAILED;
      }
      work.decide(decision.take ? ids(found) : Set.of());
      out.println(TEXTS.get(decision.take ? "recover.taken" : "recover.left", found.size()));
    }
    return ExitCode.OK;
  }

  private static Set<ReportId> ids(List<Unsaved> found) {
    return found.stream().map(Unsaved::id).collect(Collectors.toSet());
  }

  private static String line(Unsaved unsaved) {
    return TEXTS.get(
        "recover.line",
        TIME.format(unsaved.at().atZone(ZoneId.systemDefault())),
        unsaved.typed().year(),
        unsaved.change().map(ReportChange::name).orElseGet(() -> TEXTS.get("recover.whole")));
  }
}
