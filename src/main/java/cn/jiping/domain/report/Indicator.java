package cn.jiping.domain.report;

import cn.jiping.domain.PlainText;
import cn.jiping.domain.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One performance indicator of the third level (三级指标), with the two levels above it.
 *
 * @param first first level (一级指标), e.g. 产出
 * @param second second level (二级指标), e.g. 数量
 * @param name third level (三级指标)
 * @param target annual target (年度指标值): a number or a named figure, words for {@link
 *     Kind#QUALITATIVE}
 * @param unit unit of target and actual, e.g. 场, %; may be empty
 * @param actual what was reached (实际完成值), likewise; empty while not known
 * @param weight points it is worth (分值), 0–100, at most two decimals
 * @param attainment how far a qualitative indicator was reached
 * @param rate share of the weight that a qualitative indicator earns, in %, within the band of its
 *     attainment
 * @param typedScore a score that stands instead of the computed one (手工评分)
 * @param scoreReason why a score was typed
 * @param reason why the target was missed or far exceeded, and what is done (偏差原因分析及改进措施)
 */
public record Indicator(
    RowId id,
    String first,
    String second,
    String name,
    Kind kind,
    String target,
    String unit,
    String actual,
    Optional<BigDecimal> weight,
    Optional<Attainment> attainment,
    Optional<BigDecimal> rate,
    Optional<BigDecimal> typedScore,
    String scoreReason,
    String reason) {

  private static final Pattern FIGURE = Pattern.compile("\\s*[{｛][^{}｛｝]+[}｝]\\s*");

  /** How actual and target are compared. */
  public enum Kind {
    /** ≥. */
    AT_LEAST,
    /** ≤. */
    AT_MOST,
    /** =. */
    EQUAL,
    /** 定性: judged, not counted. */
    QUALITATIVE;

    private static final Texts TEXTS = Texts.of(Kind.class);

    /** How forms and tables write it: ≥, ≤, =, 定性. */
    public String mark() {
      return TEXTS.get("kind." + this);
    }

    /** Other words for it. */
    public List<String> synonyms() {
      return TEXTS.list("kind." + this + ".also");
    }

    /** The kind that is written so; empty when none is. */
    public static Optional<Kind> read(String text) {
      String plain = PlainText.of(text);
      for (Kind kind : values()) {
        if (PlainText.of(kind.mark()).equals(plain) || kind.synonyms().contains(plain)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /** How far a qualitative indicator was reached. */
  public enum Attainment {
    /** 达成年度指标. */
    REACHED,
    /** 部分达成年度指标并具有一定效果. */
    PARTLY,
    /** 未达成年度指标且效果较差. */
    MISSED
  }

  /** A row with nothing in it yet. */
  public static Indicator blank() {
    return blank(RowId.fresh());
  }

  /** As {@link #blank()}, with this id. */
  public static Indicator blank(RowId id) {
    return new Indicator(
        id,
        "",
        "",
        "",
        Kind.AT_LEAST,
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        "");
  }

  /** Nothing was entered. */
  public boolean isBlank() {
    return equals(blank(id).withKind(kind));
  }

  /** The same indicator under these levels. */
  public Indicator withLevels(String newFirst, String newSecond) {
    return with(newFirst, newSecond, name, kind);
  }

  public Indicator withName(String value) {
    return with(first, second, value, kind);
  }

  public Indicator withKind(Kind value) {
    return with(first, second, name, value);
  }

  /**
   * What goes on to another report of the actual: a named figure and nothing else, which says the
   * new one's by itself. Words around one were written about what was reached.
   */
  public String carriedActual() {
    return FIGURE.matcher(actual).matches() ? actual : "";
  }

  /** The same indicator to be filled in anew: a row of its own, without what was reached. */
  public Indicator unfilled() {
    Indicator blank = blank(RowId.fresh());
    return blank
        .withLevels(first, second)
        .withName(name)
        .withKind(kind)
        .withTarget(target)
        .withUnit(unit)
        .withActual(carriedActual())
        .withWeight(weight);
  }

  private Indicator with(String newFirst, String newSecond, String newName, Kind newKind) {
    return new Indicator(
        id,
        newFirst,
        newSecond,
        newName,
        newKind,
        target,
        unit,
        actual,
        weight,
        attainment,
        rate,
        typedScore,
        scoreReason,
        reason);
  }

  public Indicator withTarget(String value) {
    return with(value, unit, actual, weight);
  }

  public Indicator withUnit(String value) {
    return with(target, value, actual, weight);
  }

  public Indicator withActual(String value) {
    return with(target, unit, value, weight);
  }

  public Indicator withWeight(Optional<BigDecimal> value) {
    return with(target, unit, actual, value);
  }

  private Indicator with(
      String newTarget, String newUnit, String newActual, Optional<BigDecimal> newWeight) {
    return new Indicator(
        id,
        first,
        second,
        name,
        kind,
        newTarget,
        newUnit,
        newActual,
        newWeight,
        attainment,
        rate,
        typedScore,
        scoreReason,
        reason);
  }

  /** The same indicator judged so; both empty while it is not judged. */
  public Indicator withJudgement(Optional<Attainment> newAttainment, Optional<BigDecimal> newRate) {
    return with(newAttainment, newRate, typedScore, scoreReason, reason);
  }

  /** The same indicator with a typed score; empty lets it be computed again. */
  public Indicator withTypedScore(Optional<BigDecimal> value) {
    return with(attainment, rate, value, scoreReason, reason);
  }

  public Indicator withScoreReason(String value) {
    return with(attainment, rate, typedScore, value, reason);
  }

  public Indicator withReason(String value) {
    return with(attainment, rate, typedScore, scoreReason, value);
  }

  private Indicator with(
      Optional<Attainment> newAttainment,
      Optional<BigDecimal> newRate,
      Optional<BigDecimal> newTypedScore,
      String newScoreReason,
      String newReason) {
    return new Indicator(
        id,
        first,
        second,
        name,
        kind,
        target,
        unit,
        actual,
        weight,
        newAttainment,
        newRate,
        newTypedScore,
        newScoreReason,
        newReason);
  }
}
