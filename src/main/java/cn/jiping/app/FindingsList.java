package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.service.check.PlacedFinding;
import java.io.PrintWriter;
import java.util.List;

/** Findings as a clerk reads them. */
final class FindingsList implements FindingsPrinter {
  private static final Texts TEXTS = Texts.of(FindingsList.class);

  /** Characters of a quote or a mend that are shown. */
  private static final int LONGEST = 60;

  private final PrintWriter out;

  FindingsList(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void print(String name, List<PlacedFinding> findings) {
    line(name);
    findings.forEach(this::print);
    line(
        findings.isEmpty()
            ? TEXTS.get("check.none")
            : TEXTS.get(
                "check.total",
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.NOTICE)));
    out.println();
  }

  private void print(PlacedFinding finding) {
    line(
        TEXTS.get(
            "check.head",
            where(finding),
            TEXTS.get("severity." + finding.severity()),
            finding.rule(),
            finding.rule().title()));
    if (!finding.quote().isEmpty()) {
      line(TEXTS.get("check.quote", shortened(finding.quote())));
    }
    line(TEXTS.get("check.message", finding.message()));
    finding
        .fix()
        .ifPresent(
            fix ->
                line(
                    fix.isEmpty()
                        ? TEXTS.get("check.fix.delete")
                        : TEXTS.get("check.fix", shortened(fix))));
  }

  private static String where(PlacedFinding finding) {
    if (finding.line() == 0) {
      return finding.place();
    }
    String at = TEXTS.get("check.at", finding.line(), finding.column());
    return finding.place().isEmpty() ? at : TEXTS.get("check.at.place", at, finding.place());
  }

  private static long count(List<PlacedFinding> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** What is quoted may hold characters that command a terminal. */
  private void line(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
        .forEach(shown::appendCodePoint);
    out.println(shown);
  }

  @Override
  public void close() {
    out.flush();
  }
}
