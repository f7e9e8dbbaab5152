package cn.jiping.store;

import cn.jiping.store.jooq.DefaultSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * Rows as text, a line each, that can be written back: {@code +section\treport_id=…\tbody=…} for a
 * row that is there, {@code -fund_line\treport_id=…\tid=…} for one that is not. A column without a
 * value is left out.
 */
final class RowText {
  /** The bytes themselves, as letters. */
  static final Function<byte[], String> BASE64 = Base64.getEncoder()::encodeToString;

  private RowText() {}

  /**
   * A row that is there.
   *
   * @param bytes what stands for bytes
   */
  static String present(UpdatableRecord<?> row, Function<byte[], String> bytes) {
    return line('+', row, List.of(row.fields()), bytes);
  }

  /** A row that is not there any more. */
  static String gone(UpdatableRecord<?> row) {
    return line('-', row, row.getTable().getPrimaryKey().getFields(), BASE64);
  }

  private static String line(
      char sign,
      UpdatableRecord<?> row,
      List<? extends Field<?>> fields,
      Function<byte[], String> bytes) {
    StringBuilder line = new StringBuilder().append(sign).append(name(row.getTable().getName()));
    for (Field<?> field : fields) {
      Object value = row.get(field);
      if (value != null) {
        line.append('\t').append(name(field.getName())).append('=').append(text(value, bytes));
      }
    }
    return line.append('\n').toString();
  }

  private static String name(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String text(Object value, Function<byte[], String> bytes) {
    return switch (value) {
      case String text -> LineEscapes.escaped(text);
      case BigDecimal number -> number.toPlainString();
      case byte[] content -> bytes.apply(content);
      default -> value.toString(); // whole numbers, true and false, 2022-01-05, times, ids
    };
  }

  /**
   * Writes lines back: rows that are gone are deleted, the others changed or inserted. Writing the
   * same lines twice does no harm.
   *
   * @throws IllegalArgumentException when these are no rows of the tables
   */
  static void write(DSLContext db, String lines) {
    lines
        .lines()
        .forEach(line -> write(line.charAt(0), row(db, line, Base64.getDecoder()::decode)));
  }

  private static void write(char sign, UpdatableRecord<?> row) {
    if (sign == '-') {
      row.delete();
    } else if (row.update() == 0) {
      row.insert();
    }
  }

  /**
   * Inserts lines of rows that are not there yet.
   *
   * @param bytes the bytes for what stands for them
   * @throws IllegalArgumentException when these are no rows of the tables
   */
  static void insert(DSLContext db, String lines, Function<String, byte[]> bytes) {
    db.batchInsert(lines.lines().map(line -> row(db, line, bytes)).toList()).execute();
  }

  private static UpdatableRecord<?> row(
      DSLContext db, String line, Function<String, byte[]> bytes) {
    String[] parts = line.substring(1).split("\t");
    Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(parts[0].toUpperCase(Locale.ROOT));
    if (table == null || !(db.newRecord(table) instanceof UpdatableRecord<?> row)) {
      throw new IllegalArgumentException("no table " + parts[0]);
    }
    for (int i = 1; i < parts.length; i++) {
      int sep = parts[i].indexOf('=');
      set(row, parts[i].substring(0, sep), parts[i].substring(sep + 1), bytes);
    }
    for (Field<?> field : table.fields()) {
      // What is left out has no value, unless the database fills it in.
      row.touched(field, row.touched(field) || field.getDataType().nullable());
    }
    return row;
  }

  private static void set(
      UpdatableRecord<?> row, String column, String text, Function<String, byte[]> bytes) {
    Field<?> field = row.field(column.toUpperCase(Locale.ROOT));
    if (field == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    setTyped(row, field, text, bytes);
  }

  private static <T> void setTyped(
      UpdatableRecord<?> row, Field<T> field, String text, Function<String, byte[]> bytes) {
    row.set(field, field.getType().cast(value(field.getType(), text, bytes)));
  }

  private static Object value(Class<?> type, String text, Function<String, byte[]> bytes) {
    if (type == String.class) {
      return LineEscapes.unescaped(text);
    }
    if (type == byte[].class) {
      return bytes.apply(text);
    }
    if (type == UUID.class) {
      return UUID.fromString(text);
    }
    if (type == Integer.class) {
      return Integer.valueOf(text);
    }
    if (type == Boolean.class) {
      return Boolean.valueOf(text);
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(text);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type == OffsetDateTime.class) {
      return OffsetDateTime.parse(text);
    }
    throw new IllegalArgumentException("no text for " + type);
  }
}
