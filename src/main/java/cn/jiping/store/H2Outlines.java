package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.UNIT_OUTLINE;

import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.OutlineText;
import cn.jiping.service.OutlineStore;
import cn.jiping.service.house.AddedSettings;
import cn.jiping.store.jooq.tables.records.UnitOutlineRecord;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** The unit's own outlines in the H2 file. */
public final class H2Outlines implements OutlineStore {
  private final Database database;

  public H2Outlines(Database database) {
    this.database = database;
  }

  @Override
  public List<Outline> load() {
    return database.run(H2Outlines::read);
  }

  private static List<Outline> read(DSLContext db) {
    return db.selectFrom(UNIT_OUTLINE)
        .orderBy(UNIT_OUTLINE.POSITION)
        .fetch(o -> OutlineText.parse(o.getContent()));
  }

  @Override
  public void save(List<Outline> outlines) {
    database.write(Change.NO_REPORT, db -> write(db, outlines));
  }

  private static void write(DSLContext db, List<Outline> outlines) {
    db.deleteFrom(UNIT_OUTLINE).execute();
    List<UnitOutlineRecord> rows = new ArrayList<>();
    for (Outline outline : outlines) {
      rows.add(new UnitOutlineRecord(outline.id(), rows.size(), OutlineText.of(outline)));
    }
    db.batchInsert(rows).execute();
  }

  /** Adds outlines that moved here; those that are there stay. */
  static void add(DSLContext db, List<Outline> moved) {
    List<Outline> all = new ArrayList<>(read(db));
    all.addAll(AddedSettings.outlines(all, moved));
    write(db, all);
  }
}
