package cn.jiping.ui.kit.table;

import cn.jiping.domain.YesNoText;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Yes or no. Typed and pasted as 是/否, √, 1/0 and their like.
 *
 * @param width in px
 */
public record CheckColumn<R>(
    String title,
    double width,
    List<String> aliases,
    Predicate<R> getter,
    BiFunction<R, Boolean, R> with)
    implements Column<R> {

  @Override
  public Align align() {
    return Align.CENTER;
  }

  @Override
  public String shown(R row) {
    return getter.test(row) ? Plain.TEXTS.get("check.shown") : "";
  }

  /** The row with the opposite value. */
  R toggled(R row) {
    return with.apply(row, !getter.test(row));
  }

  @Override
  public Entry<R> read(R row, String text) {
    return YesNoText.read(text)
        .<Entry<R>>map(yes -> new Entry.Accepted<>(with.apply(row, yes)))
        .orElseGet(
            () -> new Entry.Refused<>(Plain.TEXTS.get("refused.check", text.strip(), title)));
  }
}
