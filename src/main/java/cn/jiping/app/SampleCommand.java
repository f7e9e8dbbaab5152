package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.text.StatedTotals.StatedTotal;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.figure.RoundingDifference;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.outline.OutlineMove;
import cn.jiping.domain.outline.OutlineMove.Piece;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import cn.jiping.service.Paper;
import cn.jiping.service.UnitOutlines;
import cn.jiping.service.archive.Written;
import cn.jiping.service.sample.SampleReport;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sample}: the whole of the main job without a window. */
@Command(name = "sample", description = "${bundle:command.sample}")
final class SampleCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(SampleCommand.class);

  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "${bundle:label.folder}",
      description = "${bundle:sample.output}")
  private Path folder = Path.of("sample");

  @Option(names = "--all", description = "${bundle:sample.all}")
  private boolean all;

  @Option(
      names = "--outline",
      paramLabel = "${bundle:label.outline}",
      description = "${bundle:option.outline.sample}")
  private Optional<String> outline = Optional.empty();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path output = DataFolder.create(folder);
    Path data = fresh(output);
    try (Wiring wiring = new Wiring(data)) {
      SampleReport sample = wiring.sample();
      Report kept = wiring.reports().add(carried(sample.report(), wiring.outlines(), out));
      Report report = wiring.reports().load(kept.id());
      printFunds(out, report);
      printTally(out, report);
      printStated(out, sample.stated());
      out.println(TEXTS.get("sample.database", data));
      write(wiring.paper(), ReportDocument.of(report), file(output, report, "pdf"), out);
      if (all) {
        writeOthers(wiring.paper(), report, output, out);
        Written written = new SampleArchive(wiring).write(report.id(), output);
        out.println(TEXTS.get("archive.done", written.target(), written.bytes()));
      }
    }
    return ExitCode.OK;
  }

  /** The report by the outline that was asked for, when one was, and which text went where. */
  private Report carried(Report report, UnitOutlines outlines, PrintWriter out) {
    if (outline.isEmpty()) {
      return report;
    }
    Outline target = OutlineFinder.find(outlines.usable(), outline.get());
    OutlineMove move = outlines.plan(report, target);
    out.println(TEXTS.get("sample.outline", target.name()));
    Map<String, String> titles =
        NumberedHeading.number(target.headings()).stream()
            .collect(Collectors.toMap(h -> h.heading().key(), NumberedHeading::full));
    move.pieces().stream()
        .map(p -> TEXTS.get("sample.outline.piece", p.heading(), to(p, titles)))
        .distinct()
        .forEach(out::println);
    return move.result();
  }

  private static String to(Piece piece, Map<String, String> titles) {
    return titles.getOrDefault(piece.to(), TEXTS.get("sample.outline.nowhere"));
  }

  private static Path file(Path folder, Report report, String kind) {
    return folder.resolve(TEXTS.get("sample.file", report.year()) + "." + kind);
  }

  private static void write(Paper paper, Document document, Path pdf, PrintWriter out) {
    paper.writePdf(document, pdf);
    out.println(TEXTS.get("pdf.done", pdf, paper.layOut(document).count()));
  }

  /** Word, OFD, and a PDF with every part that a unit may want. */
  private static void writeOthers(Paper paper, Report report, Path folder, PrintWriter out) {
    Document document = ReportDocument.of(report);
    paper.writeDocx(document, file(folder, report, "docx"));
    out.println(TEXTS.get("docx.done", file(folder, report, "docx")));
    Path ofd = file(folder, report, "ofd");
    paper.writeOfd(document, ofd);
    out.println(TEXTS.get("pdf.done", ofd, paper.layOut(document).count()));
    Path whole = folder.resolve(TEXTS.get("sample.whole", report.year()) + ".pdf");
    Report full = SampleReport.withEveryPart(report, TEXTS.get("sample.addressee"));
    write(paper, ReportDocument.of(full), whole, out);
  }

  /** The first of data, data-2, data-3 … that is not there: what is there is never touched. */
  private static Path fresh(Path output) {
    Path data = output.resolve("data");
    for (int i = 2; Files.exists(data); i++) {
      data = output.resolve("data-" + i);
    }
    return data;
  }

  private static void printFunds(PrintWriter out, Report report) {
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    AmountUnit unit = report.amountUnit();
    out.println(
        TEXTS.get(
            "sample.funds",
            TEXTS.get("measure." + funds.lead()),
            unit.format(funds.leadTotal()),
            unit.label()));
    for (FundBreakdown.Row row : funds.rows()) {
      String amount = unit.format(row.amount(funds.lead()).orElse(Money.ZERO));
      out.println(TEXTS.get("sample.line", row.category(), amount, unit.label(), row.share()));
    }
    out.println(
        TEXTS.get(
            "sample.shares",
            slashed(funds.rows().stream().map(FundBreakdown.Row::share).toList())));
  }

  private static void printTally(PrintWriter out, Report report) {
    GradingTally tally = GradingTally.of(report);
    String grades =
        tally.counts().stream()
            .map(r -> TEXTS.get("sample.tally.grade", r.grade(), r.count()))
            .collect(Collectors.joining(TEXTS.get("comma")));
    out.println(TEXTS.get("sample.tally", tally.total(), grades));
    out.println(
        TEXTS.get(
            "sample.tally.shares",
            slashed(tally.counts().stream().map(GradingTally.Row::share).toList())));
  }

  private static void printStated(PrintWriter out, StatedTotal total) {
    total.difference().ifPresent(d -> printDifference(out, total, d));
  }

  private static void printDifference(
      PrintWriter out, StatedTotal total, RoundingDifference difference) {
    out.println(
        TEXTS.get(
            "sample.stated",
            total.stated().toPlainString(),
            difference.parts(),
            total.sum().toPlainString(),
            difference.difference().abs().toPlainString(),
            total.unit(),
            difference.largestByRounding().toPlainString(),
            TEXTS.get(
                difference.mayBeRounding() ? "sample.stated.rounding" : "sample.stated.error")));
  }

  private static String slashed(List<BigDecimal> shares) {
    return shares.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" / "));
  }
}
