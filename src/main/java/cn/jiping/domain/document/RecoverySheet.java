package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The page with the recovery code: whose it is, what it is for, where to keep it. */
public final class RecoverySheet {
  private static final Texts TEXTS = Texts.of(RecoverySheet.class);
  private static final Place PLACE = Place.of(Place.Part.COVER);

  private RecoverySheet() {}

  /**
   * Makes the page.
   *
   * @param unit may be empty
   * @param code in its groups
   */
  public static Document of(String unit, LocalDate date, String code) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(PLACE, List.of(TEXTS.get("recovery.title"))));
    if (!unit.isBlank()) {
      blocks.add(Block.Paragraph.of(PLACE, TEXTS.get("recovery.unit", unit)));
    }
    blocks.add(
        Block.Paragraph.of(
            PLACE,
            TEXTS.get(
                "recovery.date", date.getYear(), date.getMonthValue(), date.getDayOfMonth())));
    int middle = code.length() / 2;
    for (String line : List.of(code.substring(0, middle), code.substring(middle + 1))) {
      Block.Span groups = new Block.Span(line.replace("-", "  "), Block.Face.HEI);
      blocks.add(new Block.Paragraph(PLACE, List.of(groups)));
    }
    for (String sentence : List.of("what", "how", "where")) {
      blocks.add(Block.Paragraph.of(PLACE, TEXTS.get("recovery." + sentence)));
    }
    String title = TEXTS.get("recovery.title");
    return new Document(title, unit, title, PageSetup.STANDARD, blocks, List.of());
  }
}
