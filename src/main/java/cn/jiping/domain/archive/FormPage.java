package cn.jiping.domain.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A form on paper: a title, tables that say what is known, and rows to be filled in by pen. */
final class FormPage {
  private static final Texts TEXTS = Texts.of(FormPage.class);
  private static final int LINES_TO_SIGN = 3;
  private static final Place PLACE = Place.of(Place.Part.COVER);

  private final String title;
  private final List<Block> blocks = new ArrayList<>();

  FormPage(String title) {
    this.title = title;
    blocks.add(new Block.Attachment(PLACE, "", title, false));
  }

  /** Rows of a name and what it is. */
  FormPage facts(List<List<String>> rows) {
    return table(
        "", List.of(left(TEXTS.get("form.item"), 1), left(TEXTS.get("form.content"), 3)), rows);
  }

  FormPage table(String caption, List<Column> columns, List<List<String>> rows) {
    blocks.add(new Block.Table(PLACE, caption, "", columns, rows, Optional.empty()));
    return this;
  }

  FormPage paragraph(String text) {
    blocks.add(Block.Paragraph.of(PLACE, text));
    return this;
  }

  /** A row for each of who signs, with room for name, seal and date. */
  FormPage signatures(String caption, List<String> who) {
    List<List<String>> rows = who.stream().map(w -> List.of(w, "", "")).toList();
    List<Column> columns =
        List.of(
            left(TEXTS.get("form.who"), 2),
            new Column(TEXTS.get("form.signature"), Align.CENTER, 3),
            new Column(TEXTS.get("form.date"), Align.CENTER, 2));
    blocks.add(new Block.Table(PLACE, caption, "", columns, rows, Optional.empty(), LINES_TO_SIGN));
    return this;
  }

  static Column left(String head, double weight) {
    return new Column(head, Align.LEFT, weight);
  }

  static Column right(String head, double weight) {
    return new Column(head, Align.RIGHT, weight);
  }

  static Column centre(String head, double weight) {
    return new Column(head, Align.CENTER, weight);
  }

  /**
   * @param author who publishes it
   */
  Document document(String author) {
    return new Document(title, author, title, PageSetup.STANDARD, blocks, List.of());
  }
}
