package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.Trail;
import cn.jiping.service.TrailCsv;
import cn.jiping.service.TrailEntry;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code trail}: who did what, and whether that was changed by another hand. */
@Command(name = "trail", description = "${bundle:command.trail}")
final class TrailCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(TrailCommand.class);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern(TEXTS.get("recover.time"));

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "${bundle:label.file}",
      description = "${bundle:trail.output}")
  private Path file;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Trail.Listing listing = Wiring.trail(program.dataFolder(), Clock.systemDefaultZone()).read();
    if (file == null) {
      listing.entries().forEach(entry -> out.println(line(entry)));
    } else {
      out.println(TEXTS.get("trail.written", TrailCsv.write(listing, file, zone())));
    }
    if (listing.wrong().isPresent()) {
      out.println(TEXTS.get("trail.wrong", listing.wrong().getAsInt() + 1));
      return ExitCode.FAILED;
    }
    return ExitCode.OK;
  }

  private static ZoneId zone() {
    return ZoneId.systemDefault();
  }

  private static String line(TrailEntry e) {
    return TEXTS
        .get(
            "trail.line",
            TIME.format(e.at().atZone(zone())),
            (e.name() + " " + e.user()).strip(),
            TrailCsv.name(e.action()),
            e.about(),
            e.digest())
        .stripTrailing();
  }
}
