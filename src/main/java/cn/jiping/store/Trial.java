package cn.jiping.store;

import java.util.function.Function;
import org.jooq.DSLContext;

/** Work in a transaction that is taken back: for reading rows as if they had been written. */
final class Trial {
  private Trial() {}

  /** What the work makes of rows that it writes; nothing of it stays in the database. */
  static <T> T of(DSLContext db, Function<DSLContext, T> work) {
    Result<T> result = new Result<>();
    try {
      db.transaction(
          inside -> {
            result.value = work.apply(inside.dsl());
            throw new TakenBack();
          });
    } catch (TakenBack expected) {
      return result.value;
    }
    throw new IllegalStateException("not taken back");
  }

  private static final class Result<T> {
    private T value;
  }

  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakenBack() {
      super(null, null, false, false);
    }
  }
}
