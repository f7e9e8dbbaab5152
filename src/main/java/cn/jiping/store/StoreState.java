package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.STORE_STATE;

import java.util.UUID;
import org.jooq.DSLContext;

/**
 * What a database says of itself.
 *
 * @param database its id
 * @param generation how often it was written
 */
record StoreState(UUID database, long generation) {
  static StoreState read(DSLContext db) {
    return db.selectFrom(STORE_STATE)
        .fetchSingle(s -> new StoreState(s.getId(), s.getGeneration()));
  }

  StoreState next() {
    return new StoreState(database, generation + 1);
  }

  void write(DSLContext db) {
    db.update(STORE_STATE).set(STORE_STATE.GENERATION, generation).execute();
  }
}
