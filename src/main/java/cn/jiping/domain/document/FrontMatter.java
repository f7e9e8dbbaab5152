package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.SignatureLine;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.RedHead;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;

/** What goes before the title, as the unit wants it: cover page, contents, red head. */
final class FrontMatter {
  private static final Texts TEXTS = Texts.of(FrontMatter.class);
  private static final Place PLACE = Place.of(Place.Part.PRESENTATION);

  private final Report report;
  private final List<String> title;

  /**
   * @param title lines of the title, as printed
   */
  FrontMatter(Report report, List<String> title) {
    this.report = report;
    this.title = title;
  }

  List<Block> blocks() {
    Presentation presentation = report.presentation();
    List<Block> blocks = new ArrayList<>();
    if (presentation.cover()) {
      blocks.add(cover());
    }
    if (presentation.contents()) {
      blocks.add(new Block.Contents(PLACE, TEXTS.get("contents.title")));
    }
    if (presentation.redHead().shown()) {
      blocks.add(redHead(presentation.redHead()));
    }
    return blocks;
  }

  private Block cover() {
    List<SignatureLine> lines = new ArrayList<>();
    add(lines, "front.project", report.cover().projectName());
    add(lines, "front.department", report.unit().department());
    add(lines, "front.unit", report.signingUnit());
    add(lines, "front.date", report.signature().date().map(ReportDocument::date).orElse(""));
    return new Block.CoverPage(PLACE, title, lines);
  }

  private static void add(List<SignatureLine> lines, String key, String value) {
    if (!value.isBlank()) {
      lines.add(new SignatureLine(TEXTS.get(key), value.strip()));
    }
  }

  private static Block redHead(RedHead head) {
    String signer = head.signer().isBlank() ? "" : TEXTS.get("red.signer", head.signer().strip());
    return new Block.RedHead(PLACE, head.issuer().strip(), head.number().strip(), signer);
  }
}
