package cn.jiping.output.data;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one object of a JSON, read strictly: each of its kind, none missing, and none that
 * nobody asked for.
 */
final class Fields {
  private static final Texts TEXTS = Texts.of(Fields.class);
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9998;
  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final JsonNode object;
  private final String path;
  private final Set<String> asked = new HashSet<>();

  /**
   * @param path of the object, after RFC 6901; empty for the whole
   */
  private Fields(JsonNode object, String path) {
    this.object = object;
    this.path = path;
  }

  /**
   * Reads an object.
   *
   * @throws InputFailure when it is not as it should be; says where
   */
  static <T> T read(JsonNode json, String path, Function<Fields, T> reading) {
    if (!json.isObject()) {
      throw wrong(path, "object");
    }
    Fields fields = new Fields(json, path);
    T value;
    try {
      value = reading.apply(fields);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new InputFailure(TEXTS.get("json.value", shown(path)), TEXTS.get("json.advice"), e);
    }
    json.propertyNames().stream()
        .filter(name -> !fields.asked.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw wrong(path + "/" + name, "unknown");
            });
    return value;
  }

  private static InputFailure wrong(String path, String what) {
    return new InputFailure(TEXTS.get("json." + what, shown(path)), TEXTS.get("json.advice"));
  }

  private static String shown(String path) {
    return path.isEmpty() ? "/" : path;
  }

  /** A field that must be there. */
  private JsonNode field(String name) {
    asked.add(name);
    JsonNode field = object.get(name);
    if (field == null) {
      throw wrong(path + "/" + name, "missing");
    }
    return field;
  }

  private <T> Optional<T> optional(String name, Function<String, T> reading) {
    asked.add(name);
    return object.has(name) ? Optional.of(reading.apply(name)) : Optional.empty();
  }

  String text(String name) {
    JsonNode field = field(name);
    if (!field.isString()) {
      throw wrong(path + "/" + name, "text");
    }
    return field.stringValue();
  }

  boolean flag(String name) {
    JsonNode field = field(name);
    if (!field.isBoolean()) {
      throw wrong(path + "/" + name, "flag");
    }
    return field.booleanValue();
  }

  /** A whole number, 0 or more. */
  int number(String name) {
    JsonNode field = field(name);
    if (!field.isIntegralNumber() || !field.canConvertToInt() || field.intValue() < 0) {
      throw wrong(path + "/" + name, "number");
    }
    return field.intValue();
  }

  OptionalInt numberIfKnown(String name) {
    Optional<Integer> number = optional(name, this::number);
    return number.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** A text that another type is read from. */
  <T> T parsed(String name, String what, Function<String, T> reading) {
    String text = text(name);
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      throw wrong(path + "/" + name, what);
    }
  }

  /** As {@link #parsed}, where it may be unknown. */
  <T> Optional<T> ifKnown(String name, String what, Function<String, T> reading) {
    return optional(name, n -> parsed(n, what, reading));
  }

  Optional<LocalDate> date(String name) {
    return ifKnown(name, "date", Fields::day);
  }

  /** Of four digits: others can be computed with, but not kept or printed. */
  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    requireYear(day.getYear());
    return day;
  }

  Instant time(String name) {
    return parsed(name, "time", Fields::moment);
  }

  private static Instant moment(String text) {
    Instant moment = Instant.parse(text);
    requireYear(moment.atOffset(ZoneOffset.UTC).getYear());
    return moment;
  }

  private static void requireYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("year " + year);
    }
  }

  UUID id(String name) {
    return parsed(name, "id", Fields::uuid);
  }

  /** The JDK would also take shorter ones. */
  private static UUID uuid(String text) {
    UUID id = UUID.fromString(text);
    if (!id.toString().equals(text)) {
      throw new IllegalArgumentException(text);
    }
    return id;
  }

  String digest(String name) {
    String text = text(name);
    if (!DIGEST.matcher(text).matches()) {
      throw wrong(path + "/" + name, "digest");
    }
    return text;
  }

  /** At most two decimals, as they are kept. */
  double length(String name) {
    return parsed(name, "length", Fields::decimals);
  }

  private static double decimals(String text) {
    if (!LENGTH.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return Double.parseDouble(text);
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) {
    String text = text(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.name().equals(text))
        .findFirst()
        .orElseThrow(() -> wrong(path + "/" + name, "choice"));
  }

  <E extends Enum<E>> Optional<E> choiceIfKnown(String name, Class<E> type) {
    return optional(name, n -> choice(n, type));
  }

  <T> T object(String name, Function<Fields, T> reading) {
    return read(field(name), path + "/" + name, reading);
  }

  <T> Optional<T> objectIfKnown(String name, Function<Fields, T> reading) {
    return optional(name, n -> object(n, reading));
  }

  /** A list of objects. */
  <T> List<T> list(String name, Function<Fields, T> reading) {
    return items(name, (item, at) -> read(item, at, reading));
  }

  /** A list of objects; empty when there is none. */
  <T> List<T> listIfKnown(String name, Function<Fields, T> reading) {
    return optional(name, n -> list(n, reading)).orElse(List.of());
  }

  /** A list of texts. */
  List<String> texts(String name) {
    return items(
        name,
        (item, at) -> {
          if (!item.isString()) {
            throw wrong(at, "text");
          }
          return item.stringValue();
        });
  }

  private interface Item<T> {
    T read(JsonNode item, String path);
  }

  private <T> List<T> items(String name, Item<T> reading) {
    JsonNode field = field(name);
    String at = path + "/" + name;
    if (!field.isArray()) {
      throw wrong(at, "list");
    }
    List<T> items = new ArrayList<>();
    for (JsonNode item : field.values()) {
      items.add(reading.read(item, at + "/" + items.size()));
    }
    return items;
  }

  /**
   * @throws InputFailure when two of a list have the same name
   */
  static <T> List<T> distinct(List<T> rows, String path, Function<T, ?> name) {
    Set<Object> names = new HashSet<>();
    for (T row : rows) {
      if (!names.add(name.apply(row))) {
        throw wrong(path, "twice");
      }
    }
    return rows;
  }
}
