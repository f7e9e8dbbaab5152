package cn.jiping.service.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.service.text.WordText;
import cn.jiping.service.text.WordText.Aside;
import cn.jiping.service.text.WordText.Paragraph;
import cn.jiping.service.text.WordText.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text to be checked, and where its passages stand in what it was read from.
 *
 * @param running the running text
 * @param starts where its passages begin, in their order
 * @param beside text that stands by itself: cells of tables, text boxes, notes
 */
record NumberedText(Manuscript running, List<Start> starts, List<Beside> beside) {
  private static final Texts TEXTS = Texts.of(NumberedText.class);

  NumberedText {
    starts = List.copyOf(starts);
    beside = List.copyOf(beside);
  }

  /**
   * Where a passage begins.
   *
   * @param place the part of the report or document; empty in running text
   * @param line from 1
   * @param before characters (code points) of that line before it
   */
  record Start(String place, int line, int before) {}

  /** A text by itself. */
  record Beside(Start start, String text) {}

  /** A text file: a passage is a line. */
  static NumberedText of(String text) {
    Manuscript manuscript = Manuscript.of(text);
    List<Start> starts =
        IntStream.rangeClosed(1, manuscript.passages().size())
            .mapToObj(line -> new Start("", line, 0))
            .toList();
    return new NumberedText(manuscript, starts, List.of());
  }

  /**
   * A Word document: a line is a paragraph, the automatic number and line breaks counted with it.
   * Cells, text boxes and notes follow after the last paragraph, a line each; the others are not
   * part of what is handed in.
   */
  static NumberedText of(WordText word) {
    return new FromWord().read(word);
  }

  private static final class FromWord {
    private final List<String> passages = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private final List<Beside> beside = new ArrayList<>();
    private int line;

    NumberedText read(WordText word) {
      for (WordText.Block block : word.blocks()) {
        if (block instanceof Paragraph paragraph) {
          add(paragraph);
        }
      }
      for (WordText.Block block : word.blocks()) {
        if (block instanceof Table table) {
          table.rows().forEach(row -> row.forEach(cell -> addBeside("beside.TABLE", cell)));
        }
      }
      for (Aside aside : word.asides()) {
        switch (aside.kind()) {
          case TEXT_BOX, FOOTNOTE, ENDNOTE ->
              aside.text().lines().forEach(l -> addBeside("beside." + aside.kind(), l));
          case COMMENT, HEADER, FOOTER, HIDDEN, CONTENTS -> {}
        }
      }
      return new NumberedText(Manuscript.of(String.join("\n", passages)), starts, beside);
    }

    private void add(Paragraph paragraph) {
      line++;
      int before = 0;
      for (String passage : paragraph.line().split("\\r\\n|\\r|\\n", -1)) {
        passages.add(passage);
        starts.add(new Start("", line, before));
        before += passage.codePointCount(0, passage.length()) + 1;
      }
    }

    private void addBeside(String kind, String text) {
      if (!text.isBlank()) {
        line++;
        beside.add(new Beside(new Start(TEXTS.get(kind), line, 0), text));
      }
    }
  }
}
