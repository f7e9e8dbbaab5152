package cn.jiping.domain.compare;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that can be compared by its text.
 *
 * @param key its name in the texts of this package
 * @param value its text; empty when there is none
 */
record Field<T>(String key, Function<T, String> value) {

  /** A date, as in 2022-01-05. */
  static <T> Field<T> date(String key, Function<T, Optional<LocalDate>> value) {
    return new Field<>(key, t -> value.apply(t).map(LocalDate::toString).orElse(""));
  }

  /** Yes or no, in words. */
  static <T> Field<T> flag(String key, Function<T, Boolean> value) {
    return new Field<>(key, t -> VersionDiff.TEXTS.get(value.apply(t) ? "yes" : "no"));
  }

  /** One of a few values, in words. */
  static <T> Field<T> choice(String key, Function<T, Enum<?>> value) {
    return new Field<>(key, t -> VersionDiff.TEXTS.get(key + "." + value.apply(t).name()));
  }

  String name() {
    return VersionDiff.TEXTS.get(key);
  }

  String of(T t) {
    return value.apply(t);
  }
}
