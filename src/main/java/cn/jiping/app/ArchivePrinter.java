package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.service.archive.ArchivedReport;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.archive.Written;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what an archive holds, and what its checks came to. */
final class ArchivePrinter {
  private static final Texts TEXTS = Texts.of(ArchivePrinter.class);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private ArchivePrinter() {}

  /** What was written. */
  static void print(PrintWriter out, Written written) {
    out.println(TEXTS.get("archive.done", written.target(), written.bytes()));
    out.println(TEXTS.get("archive.sha256", written.sha256()));
  }

  static void print(PrintWriter out, OpenedArchive archive) {
    archive.report().ifPresent(held -> print(out, held));
    TraitPrinter.print(out, archive.results());
  }

  private static void print(PrintWriter out, ArchivedReport held) {
    Report report = held.report();
    Finalised finalised = report.version().finalised().orElseThrow();
    out.println(
        TEXTS.get("archive.what", report.year(), report.unit().name(), report.version().number()));
    out.println(
        TEXTS.get(
            "archive.finalised",
            MINUTE.format(finalised.at().atZone(ZoneId.systemDefault())),
            finalised.by(),
            held.retention().title(),
            held.program()));
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    AmountUnit unit = report.amountUnit();
    out.println(TEXTS.get("archive.funds", unit.formatWithUnit(funds.leadTotal())));
    GradingTally tally = GradingTally.of(report);
    String grades =
        tally.counts().stream()
            .map(r -> TEXTS.get("sample.tally.grade", r.grade(), r.count()))
            .collect(Collectors.joining(TEXTS.get("comma")));
    out.println(TEXTS.get("sample.tally", tally.total(), grades));
    out.println(TEXTS.get("archive.scans", held.scans().size()));
  }
}
