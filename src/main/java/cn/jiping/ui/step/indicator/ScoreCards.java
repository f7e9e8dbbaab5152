package cn.jiping.ui.step.indicator;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.Band;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.Points;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.figure.ScoreSheet.Execution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands above the table: total and band, whether the weights add up, what is still to be
 * said.
 *
 * @param items in order
 */
public record ScoreCards(List<Item> items) {
  private static final Texts TEXTS = Texts.of(ScoreCards.class);

  /**
   * One figure.
   *
   * @param value as shown; a dash while it is not known
   * @param wrong something is to be mended, as the note says
   */
  public record Item(String name, String value, String unit, String note, boolean wrong) {}

  static ScoreCards of(ScoreSheet sheet) {
    List<Item> items = new ArrayList<>();
    items.add(total(sheet));
    items.add(weight(sheet));
    items.add(levels(sheet));
    sheet.execution().map(ScoreCards::execution).ifPresent(items::add);
    items.add(reasons(sheet));
    return new ScoreCards(List.copyOf(items));
  }

  private static Item total(ScoreSheet sheet) {
    String value = sheet.total().map(BigDecimal::toPlainString).orElse(TEXTS.get("unknown"));
    String unit = sheet.band().map(b -> TEXTS.get("total.band", b.label())).orElse("");
    String note =
        sheet
            .band()
            .map(ScoreCards::limits)
            .orElseGet(
                () ->
                    sheet.open() > 0
                        ? TEXTS.get("total.open", sheet.known().toPlainString(), sheet.open())
                        : TEXTS.get(sheet.isEmpty() ? "total.none" : "total.weights"));
    return item("total", value, unit, note, false);
  }

  private static String limits(Band band) {
    Band[] all = Band.values();
    String from = Points.plain(band.from());
    return band.ordinal() == 0
        ? TEXTS.get("band.best", from)
        : TEXTS.get("band.between", from, Points.plain(all[band.ordinal() - 1].from()));
  }

  private static Item weight(ScoreSheet sheet) {
    boolean wrong = sheet.weight().compareTo(ScoreSheet.FULL) != 0;
    String note =
        wrong
            ? TEXTS.get("weight.wrong", WeightProblems.difference(ScoreSheet.FULL, sheet.weight()))
            : TEXTS.get("weight.right");
    return item("weight", Points.plain(sheet.weight()), "", note, wrong);
  }

  private static Item levels(ScoreSheet sheet) {
    List<String> problems = WeightProblems.of(sheet);
    return problems.isEmpty()
        ? item("levels", TEXTS.get("levels.right"), "", "", false)
        : item("levels", TEXTS.get("levels.wrong", problems.size()), "", problems.getFirst(), true);
  }

  private static Item execution(Execution execution) {
    return item(
        "execution",
        execution.score().map(BigDecimal::toPlainString).orElse(TEXTS.get("unknown")),
        TEXTS.get("execution.of", Points.plain(execution.weight())),
        execution
            .rate()
            .map(r -> TEXTS.get("execution.rate", r.toPlainString()))
            .orElse(TEXTS.get("execution.none")),
        false);
  }

  /** How many sentences the form still asks for. */
  private static Item reasons(ScoreSheet sheet) {
    long byHand = sheet.rows().stream().filter(IndicatorScore::lacksScoreReason).count();
    long missed = sheet.rows().stream().filter(IndicatorScore::lacksReason).count();
    String key = byHand == 0 ? missed == 0 ? "none" : "missed" : missed == 0 ? "by.hand" : "both";
    String note = TEXTS.get("reasons." + key, byHand, missed);
    return item(
        "reasons",
        Long.toString(byHand + missed),
        TEXTS.get("reasons.unit"),
        note,
        byHand + missed > 0);
  }

  private static Item item(String key, String value, String unit, String note, boolean wrong) {
    return new Item(TEXTS.get("summary." + key), value, unit, note, wrong);
  }
}
