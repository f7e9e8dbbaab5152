package cn.jiping.service.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.service.text.WordText.Aside;
import cn.jiping.service.text.WordText.Paragraph;
import cn.jiping.service.text.WordText.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a report of a Word document: its paragraphs by the headings of the outline, its tables of
 * funds and organizations as rows. All else is kept as unplaced text, and said.
 */
final class WordImport {
  private static final Texts TEXTS = Texts.of(WordImport.class);
  private static final Pattern PAGE = Pattern.compile("[\\s.·…]*[0-9]+\\s*$");
  private static final int MOST_CAPTIONS = 3;

  private final List<Line> lines = new ArrayList<>();
  private final List<FundLine> funds = new ArrayList<>();
  private final List<PartyOrganization> organizations = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private AmountUnit unit = AmountUnit.WAN;

  private WordImport() {}

  /**
   * @param outlines at least one; the one that fits best is taken
   */
  static ImportedReport read(WordText word, List<Outline> outlines) {
    return new WordImport().report(word, outlines);
  }

  private ImportedReport report(WordText word, List<Outline> outlines) {
    if (word.tracked()) {
      remarks.add(TEXTS.get("word.tracked"));
    }
    for (WordText.Block block : word.blocks()) {
      switch (block) {
        case Paragraph paragraph -> add(paragraph);
        case Table table -> add(table);
      }
    }
    if (word.pictures() > 0) {
      remarks.add(TEXTS.get("word.pictures", word.pictures()));
    }
    if (word.objects() > 0) {
      remarks.add(TEXTS.get("word.objects", word.objects()));
    }
    return TextImport.read(lines.stream(), outlines)
        .with(new ImportedTables(unit, funds, organizations), beside(word), remarks);
  }

  private void add(Paragraph paragraph) {
    int level = paragraph.level();
    for (String line : Lines.of(paragraph.line())) {
      lines.add(new Line(line, level, false));
      level = 0; // what follows a line break is no heading
    }
  }

  private void add(Table table) {
    List<String> captions = takeCaptions();
    Optional<FundTable.Read> fund = FundTable.read(captions, table.rows());
    Optional<OrganizationTable.Read> list = OrganizationTable.read(captions, table.rows());
    if (list.isPresent()) {
      organizations.addAll(list.get().organizations());
      addBeside(captions);
      addBeside(list.get().others());
    } else if (fund.isPresent() && funds.isEmpty() && !fund.get().lines().isEmpty()) {
      funds.addAll(fund.get().lines());
      unit = fund.get().unit();
      remarks.addAll(fund.get().remarks());
      addBeside(captions.stream().filter(c -> !TableWords.isUnitAlone(c)).toList());
      addBeside(fund.get().others());
    } else {
      fund.ifPresent(
          f ->
              remarks.addAll(
                  f.lines().isEmpty() ? f.remarks() : List.of(TEXTS.get("word.funds.second"))));
      addBeside(captions);
      addBeside(table.rows().stream().map(HeadedTable::line).toList());
    }
  }

  /** The lines just above that belong to the table; they go where it goes. */
  private List<String> takeCaptions() {
    List<String> captions = new ArrayList<>();
    while (!lines.isEmpty()
        && captions.size() < MOST_CAPTIONS
        && !lines.getLast().beside()
        && lines.getLast().level() == 0
        && TableWords.isCaption(lines.getLast().text())) {
      captions.addFirst(lines.removeLast().text());
    }
    return captions;
  }

  private void addBeside(List<String> texts) {
    texts.stream().filter(t -> !t.isEmpty()).map(Line::beside).forEach(lines::add);
  }

  /** Text beside the body; page numbers, and a table of contents that says the same, are not. */
  private List<String> beside(WordText word) {
    Set<String> body =
        lines.stream().map(l -> TableWords.spaceless(l.text())).collect(Collectors.toSet());
    List<String> texts = new ArrayList<>();
    for (Aside aside : word.asides()) {
      String kind = TEXTS.get("word.aside." + aside.kind());
      for (String line : Lines.of(aside.text())) {
        if (line.codePoints().anyMatch(Character::isLetter) && !isInBody(aside, line, body)) {
          texts.add(TEXTS.get("word.aside", kind, line));
        }
      }
    }
    return texts;
  }

  private static boolean isInBody(Aside aside, String line, Set<String> body) {
    return aside.kind() == Aside.Kind.CONTENTS
        && body.contains(TableWords.spaceless(PAGE.matcher(line).replaceFirst("")));
  }
}
