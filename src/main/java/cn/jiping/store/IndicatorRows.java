package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.INDICATOR;
import static cn.jiping.store.jooq.Tables.LEVEL_WEIGHT;

import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.store.jooq.tables.records.IndicatorRecord;
import cn.jiping.store.jooq.tables.records.LevelWeightRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** The indicators of both forms and what their levels are worth, as rows, both ways. */
final class IndicatorRows {
  /** Each form has its own positions: a change of one leaves the rows of the other alone. */
  static final List<TableMapping<?, ?>> TABLES =
      List.of(
          levels(ScoreForm.SELF_EVALUATION),
          levels(ScoreForm.FRAMEWORK),
          indicators(ScoreForm.SELF_EVALUATION),
          indicators(ScoreForm.FRAMEWORK));

  private IndicatorRows() {}

  private static TableMapping<LevelWeight, LevelWeightRecord> levels(ScoreForm form) {
    return new TableMapping<>(
        r -> r.evaluation().set(form).levels(),
        (l, i) -> i,
        (report, i, l) -> Optional.of(row(report, form, i, l)));
  }

  private static TableMapping<Indicator, IndicatorRecord> indicators(ScoreForm form) {
    return new TableMapping<>(
        r -> r.evaluation().set(form).indicators(),
        (indicator, i) -> indicator.id(),
        (report, i, indicator) -> Optional.of(row(report, form, i, indicator)));
  }

  private static LevelWeightRecord row(UUID report, ScoreForm form, int position, LevelWeight l) {
    return new LevelWeightRecord()
        .setReportId(report)
        .setForm(form.name())
        .setPosition(position)
        .setFirstLevel(l.first())
        .setSecondLevel(l.second())
        .setWeight(l.weight().toString());
  }

  private static IndicatorRecord row(UUID report, ScoreForm form, int position, Indicator i) {
    return new IndicatorRecord()
        .setReportId(report)
        .setForm(form.name())
        .setId(i.id().value())
        .setPosition(position)
        .setFirstLevel(i.first())
        .setSecondLevel(i.second())
        .setName(i.name())
        .setKind(i.kind().name())
        .setTarget(i.target())
        .setUnit(i.unit())
        .setActual(i.actual())
        .setWeight(text(i.weight()))
        .setAttainment(text(i.attainment()))
        .setRate(text(i.rate()))
        .setTypedScore(text(i.typedScore()))
        .setScoreReason(i.scoreReason())
        .setReason(i.reason());
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }

  static List<LevelWeight> levels(DSLContext db, UUID report, ScoreForm form) {
    return db.selectFrom(LEVEL_WEIGHT)
        .where(LEVEL_WEIGHT.REPORT_ID.eq(report))
        .and(LEVEL_WEIGHT.FORM.eq(form.name()))
        .orderBy(LEVEL_WEIGHT.POSITION)
        .fetch(
            l ->
                new LevelWeight(
                    l.getFirstLevel(), l.getSecondLevel(), new BigDecimal(l.getWeight())));
  }

  static List<Indicator> indicators(DSLContext db, UUID report, ScoreForm form) {
    return db.selectFrom(INDICATOR)
        .where(INDICATOR.REPORT_ID.eq(report))
        .and(INDICATOR.FORM.eq(form.name()))
        .orderBy(INDICATOR.POSITION)
        .fetch(IndicatorRows::indicator);
  }

  private static Indicator indicator(IndicatorRecord i) {
    return new Indicator(
        new RowId(i.getId()),
        i.getFirstLevel(),
        i.getSecondLevel(),
        i.getName(),
        Indicator.Kind.valueOf(i.getKind()),
        i.getTarget(),
        i.getUnit(),
        i.getActual(),
        Optional.ofNullable(i.getWeight()).map(BigDecimal::new),
        Optional.ofNullable(i.getAttainment()).map(Indicator.Attainment::valueOf),
        Optional.ofNullable(i.getRate()).map(BigDecimal::new),
        Optional.ofNullable(i.getTypedScore()).map(BigDecimal::new),
        i.getScoreReason(),
        i.getReason());
  }
}
