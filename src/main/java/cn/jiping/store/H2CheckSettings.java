package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.CHECK_COLLOCATION;
import static cn.jiping.store.jooq.Tables.CHECK_CONFUSION;
import static cn.jiping.store.jooq.Tables.CHECK_RULE_OFF;
import static cn.jiping.store.jooq.Tables.CHECK_SLOGAN;

import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.CheckTables.Collocation;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import cn.jiping.domain.check.text.TableDifferences;
import cn.jiping.service.CheckSettings;
import cn.jiping.service.CheckSettingsStore;
import cn.jiping.store.jooq.tables.records.CheckCollocationRecord;
import cn.jiping.store.jooq.tables.records.CheckConfusionRecord;
import cn.jiping.store.jooq.tables.records.CheckRuleOffRecord;
import cn.jiping.store.jooq.tables.records.CheckSloganRecord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;

/**
 * The unit's check settings in the H2 file. Of its tables only the differences to the program's are
 * kept (docs/decisions/0012).
 */
public final class H2CheckSettings implements CheckSettingsStore {
  private final Database database;
  private final CheckTables program;

  /**
   * @param program the tables of this program
   */
  public H2CheckSettings(Database database, CheckTables program) {
    this.database = database;
    this.program = program;
  }

  @Override
  public CheckSettings load() {
    return database.run(
        db -> {
          TableDifferences unit = new TableDifferences(tables(db, false), tables(db, true));
          return new CheckSettings(off(db), unit.on(program));
        });
  }

  private static Set<Rule> off(DSLContext db) {
    Set<Rule> off = EnumSet.noneOf(Rule.class);
    db.selectFrom(CHECK_RULE_OFF).forEach(r -> off.add(Rule.valueOf(r.getRule())));
    return off;
  }

  private static CheckTables tables(DSLContext db, boolean removed) {
    return new CheckTables(
        db.selectFrom(CHECK_SLOGAN)
            .where(CHECK_SLOGAN.REMOVED.eq(removed))
            .orderBy(CHECK_SLOGAN.POSITION)
            .fetch(s -> new Slogan(s.getWords(), s.getFirstYear(), s.getLastYear(), s.getSource())),
        db.selectFrom(CHECK_COLLOCATION)
            .where(CHECK_COLLOCATION.REMOVED.eq(removed))
            .orderBy(CHECK_COLLOCATION.POSITION)
            .fetch(c -> new Collocation(c.getVerb(), c.getObject(), c.getAdvice(), c.getSource())),
        db.selectFrom(CHECK_CONFUSION)
            .where(CHECK_CONFUSION.REMOVED.eq(removed))
            .orderBy(CHECK_CONFUSION.POSITION)
            .fetch(
                c ->
                    new Confusion(
                        c.getWrong(),
                        c.getRightWord(),
                        c.getUnlessIn(),
                        c.getCertain(),
                        c.getSource())));
  }

  @Override
  public void save(CheckSettings settings) {
    TableDifferences unit = TableDifferences.between(program, settings.tables());
    database.write(Change.NO_REPORT, db -> write(db, settings.off(), unit));
  }

  /** Writes them inside of a transaction, in the place of those that were there. */
  static void write(DSLContext db, Set<Rule> off, TableDifferences unit) {
    List<UpdatableRecord<?>> rows = new ArrayList<>();
    off.forEach(rule -> rows.add(new CheckRuleOffRecord(rule.name())));
    addRows(rows, unit.own(), false);
    addRows(rows, unit.removed(), true);
    List.of(CHECK_RULE_OFF, CHECK_SLOGAN, CHECK_COLLOCATION, CHECK_CONFUSION)
        .forEach(table -> db.deleteFrom(table).execute());
    db.batchInsert(rows).execute();
  }

  private static void addRows(List<UpdatableRecord<?>> rows, CheckTables tables, boolean removed) {
    for (Slogan s : tables.slogans()) {
      rows.add(
          new CheckSloganRecord()
              .setWords(s.words())
              .setPosition(rows.size())
              .setFirstYear(s.first())
              .setLastYear(s.last())
              .setSource(s.source())
              .setRemoved(removed));
    }
    for (Collocation c : tables.collocations()) {
      rows.add(
          new CheckCollocationRecord()
              .setVerb(c.verb())
              .setObject(c.object())
              .setPosition(rows.size())
              .setAdvice(c.advice())
              .setSource(c.source())
              .setRemoved(removed));
    }
    for (Confusion c : tables.confusions()) {
      rows.add(
          new CheckConfusionRecord()
              .setWrong(c.wrong())
              .setPosition(rows.size())
              .setRightWord(c.right())
              .setUnlessIn(c.unless())
              .setCertain(c.certain())
              .setSource(c.source())
              .setRemoved(removed));
    }
  }
}
