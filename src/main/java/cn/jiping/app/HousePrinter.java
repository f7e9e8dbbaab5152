package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.house.Comparison;
import cn.jiping.service.house.House;
import cn.jiping.service.house.HouseLook;
import cn.jiping.service.house.ReportLine;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Prints what the file of a move holds, and what came of taking it in. */
final class HousePrinter {
  private static final Texts TEXTS = Texts.of(HousePrinter.class);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private HousePrinter() {}

  static void print(PrintWriter out, House house) {
    head(out, house.madeAt(), house.settings().name(), house.program());
    out.println(TEXTS.get("house.counts", house.reports().size(), house.trail().size()));
    house.reports().forEach(r -> out.println(line(ReportLine.of(r))));
  }

  static void print(PrintWriter out, HouseLook.About about) {
    head(out, about.madeAt(), about.by(), about.program());
    out.println(TEXTS.get("house.counts", about.lines().size(), about.entries()));
    for (HouseLook.Line line : about.lines()) {
      out.println(line(line.report()) + TEXTS.get("house.standing." + line.standing()));
    }
  }

  private static void head(PrintWriter out, Instant at, String by, String program) {
    String minute = MINUTE.format(at.atZone(ZoneId.systemDefault()));
    out.println(
        TEXTS.get("house.what", minute, by.isEmpty() ? TEXTS.get("house.nobody") : by, program));
  }

  private static String line(ReportLine line) {
    return TEXTS.get(
        "house.line",
        line.year(),
        line.unit(),
        line.version(),
        TEXTS.get(line.finalised() ? "house.finalised" : "house.open"),
        line.versions(),
        line.scans(),
        line.revisions());
  }

  static void print(PrintWriter out, Comparison compared) {
    out.println(TEXTS.get(compared.agrees() ? "move.same" : "move.differs"));
    compared.counts().forEach(s -> out.println(TEXTS.get("trait.fact", s)));
    compared.differences().forEach(s -> out.println(TEXTS.get("trait.fault", s)));
  }
}
