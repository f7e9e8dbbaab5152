package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.INDICATOR_SET;

import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.IndicatorSetStore;
import cn.jiping.service.KeptIndicatorSet;
import cn.jiping.service.house.AddedSettings;
import cn.jiping.store.jooq.tables.records.IndicatorSetRecord;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;

/** The unit's own indicator sets in the H2 file. */
public final class H2IndicatorSetStore implements IndicatorSetStore {
  /** The form by its place among forms, not by its name in the file. */
  private static final Comparator<KeptIndicatorSet> ORDER =
      Comparator.comparing(KeptIndicatorSet::form)
          .thenComparing(KeptIndicatorSet::name)
          .thenComparing(s -> s.id().value());

  private final Database database;

  public H2IndicatorSetStore(Database database) {
    this.database = database;
  }

  @Override
  public List<KeptIndicatorSet> list() {
    return database.run(H2IndicatorSetStore::list);
  }

  private static List<KeptIndicatorSet> list(DSLContext db) {
    return db
        .selectFrom(INDICATOR_SET)
        .fetch(
            s ->
                new KeptIndicatorSet(
                    new RowId(s.getId()), s.getName(), ScoreForm.valueOf(s.getForm()), s.getBody()))
        .stream()
        .sorted(ORDER)
        .toList();
  }

  @Override
  public void save(KeptIndicatorSet set) {
    database.write(Change.NO_REPORT, db -> save(db, set));
  }

  @Override
  public void delete(RowId id) {
    database.write(Change.NO_REPORT, db -> delete(db, id));
  }

  /** Adds sets that moved here; those that are there stay. */
  static void add(DSLContext db, List<KeptIndicatorSet> moved) {
    AddedSettings.sets(list(db), moved).forEach(set -> save(db, set));
  }

  private static void save(DSLContext db, KeptIndicatorSet set) {
    delete(db, set.id());
    db.executeInsert(row(set));
  }

  private static void delete(DSLContext db, RowId id) {
    db.deleteFrom(INDICATOR_SET).where(INDICATOR_SET.ID.eq(id.value())).execute();
  }

  private static IndicatorSetRecord row(KeptIndicatorSet set) {
    return new IndicatorSetRecord(set.id().value(), set.name(), set.form().name(), set.text());
  }
}
