package cn.jiping.service.check;

import cn.jiping.domain.check.Checker;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.ReportManuscript;
import cn.jiping.domain.check.text.Passage;
import cn.jiping.domain.check.text.Remark;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.service.check.NumberedText.Beside;
import cn.jiping.service.check.NumberedText.Start;
import cn.jiping.service.text.TextFiles;
import cn.jiping.service.text.WordFiles;
import cn.jiping.service.text.WordReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is found in a text, a file or a report. One thread at a time. */
public final class Findings {
  private final Checker checker;
  private final WordReader words;

  public Findings(Checker checker, WordReader words) {
    this.checker = checker;
    this.words = words;
  }

  /**
   * What is found in a text file or a Word document, in its order.
   *
   * @throws cn.jiping.service.InputFailure when it can't be read, or is a document without text
   */
  public List<PlacedFinding> inFile(Path file) {
    return in(
        TextFiles.isWord(file)
            ? NumberedText.of(WordFiles.read(words, file))
            : NumberedText.of(TextFiles.read(file)));
  }

  /** What is found in a text, in its order. A line ends with LF, CR LF or CR. */
  public List<PlacedFinding> inText(String text) {
    return in(NumberedText.of(text));
  }

  private List<PlacedFinding> in(NumberedText text) {
    List<PlacedFinding> findings = new ArrayList<>();
    Columns columns = new Columns(text.running().passages());
    for (Remark remark : checker.remarks(text.running())) {
      findings.add(columns.placed(remark, text.starts().get(remark.passage()), remark.fix()));
    }
    for (Beside beside : text.beside()) {
      Passage passage = Passage.body(beside.text());
      Columns alone = new Columns(List.of(passage));
      checker.remarks(passage).forEach(r -> findings.add(alone.placed(r, beside.start(), r.fix())));
    }
    return findings;
  }

  /**
   * What is found in a report: in its data, then in its text as printed, where a line is a title, a
   * heading or a paragraph.
   */
  public List<PlacedFinding> inReport(Report report) {
    List<PlacedFinding> findings = new ArrayList<>();
    for (Finding finding : checker.dataFindings(report)) {
      findings.add(
          new PlacedFinding(
              finding.rule(),
              finding.severity(),
              place(report, finding.place()),
              0,
              0,
              finding.quote().codePointCount(0, finding.quote().length()),
              finding.quote(),
              finding.message(),
              finding.fix()));
    }
    ReportManuscript text = ReportManuscript.of(report);
    Columns columns = new Columns(text.manuscript().passages());
    for (Remark remark : checker.remarks(report, text)) {
      Finding finding = text.finding(remark);
      Start start = new Start(place(report, finding.place()), remark.passage() + 1, 0);
      findings.add(columns.placed(remark, start, finding.fix()));
    }
    return findings;
  }

  private static String place(Report report, Place place) {
    Optional<Heading> heading = report.outline().heading(place.item());
    return place.part() == Place.Part.SECTION && heading.isPresent()
        ? heading.get().title()
        : place.part().title();
  }

  /**
   * Counts code points. Remarks come in the order of the text, so it goes on from where the last
   * one was: a long line with many findings costs its length once.
   */
  private static final class Columns {
    private final List<Passage> passages;
    private int passage = -1;
    private int at;
    private int before;

    Columns(List<Passage> passages) {
      this.passages = passages;
    }

    PlacedFinding placed(Remark remark, Start start, Optional<String> fix) {
      String text = passages.get(remark.passage()).text();
      if (remark.passage() != passage || remark.start() < at) {
        passage = remark.passage();
        at = 0;
        before = 0;
      }
      before += text.codePointCount(at, remark.start());
      at = remark.start();
      return new PlacedFinding(
          remark.rule(),
          remark.severity(),
          start.place(),
          start.line(),
          start.before() + before + 1,
          text.codePointCount(remark.start(), remark.end()),
          text.substring(remark.start(), remark.end()),
          remark.message(),
          fix);
    }
  }
}
