package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.FormExport;
import cn.jiping.service.Reports;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code form}: writes the self-evaluation form or the score table as a file of its own. */
@Command(name = "form", description = "${bundle:command.form}")
final class FormCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(FormCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Parameters(paramLabel = "${bundle:label.report}", description = "${bundle:parameter.report}")
  private String name;

  @ArgGroup(multiplicity = "1")
  private Choice choice;

  @ArgGroup private Turned turned;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "${bundle:label.file}",
      description = "${bundle:form.output}")
  private Path file;

  /** Which form; exactly one of the options is given. */
  private static final class Choice {
    @Option(names = "--self", required = true, description = "${bundle:form.self}")
    private boolean self;

    @Option(names = "--score-table", required = true, description = "${bundle:form.scores}")
    private boolean scores;

    private ScoreForm form() {
      return self ? ScoreForm.SELF_EVALUATION : ScoreForm.FRAMEWORK;
    }
  }

  /** How its pages are held; as it is attached when neither option is given. */
  private static final class Turned {
    @Option(names = "--landscape", required = true, description = "${bundle:form.landscape}")
    private boolean landscape;

    @Option(names = "--portrait", required = true, description = "${bundle:form.portrait}")
    private boolean portrait;
  }

  @Override
  public Integer call() {
    try (Wiring wiring = program.open()) {
      Reports reports = wiring.reports();
      Report report = reports.load(ReportFinder.find(reports.list(), name));
      Document form =
          turned == null
              ? FormExport.document(report, choice.form())
              : FormExport.document(report, choice.form(), turned.landscape);
      wiring.forms().write(form, file);
      spec.commandLine().getOut().println(TEXTS.get("form.done", file));
    }
    return ExitCode.OK;
  }
}
