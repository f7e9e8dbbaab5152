package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.archive.TraitResult;
import java.io.PrintWriter;
import java.util.List;

/** Prints what the checks of a receiver came to. */
final class TraitPrinter {
  private static final Texts TEXTS = Texts.of(TraitPrinter.class);

  private TraitPrinter() {}

  static void print(PrintWriter out, List<TraitResult> results) {
    for (TraitResult result : results) {
      out.println(
          TEXTS.get(result.passed() ? "trait.passed" : "trait.failed", result.trait().title()));
      result.faults().forEach(s -> out.println(TEXTS.get("trait.fault", s)));
      result.remarks().forEach(s -> out.println(TEXTS.get("trait.remark", s)));
      result.facts().forEach(s -> out.println(TEXTS.get("trait.fact", s)));
    }
  }
}
