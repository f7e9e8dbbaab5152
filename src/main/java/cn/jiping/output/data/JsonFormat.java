package cn.jiping.output.data;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of JSON file (RFC 8259) that says what it is: written so that the same tree is the same
 * bytes, read strictly and with limits. Thread-safe.
 */
final class JsonFormat {
  /** The longest text that is read, in bytes: some 50,000 organizations. */
  private static final int LONGEST = 64 * 1024 * 1024;

  private static final int DEEPEST = 12;
  private static final int LONGEST_NUMBER = 20;

  /** The same on every system. */
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private static final Texts TEXTS = Texts.of(JsonFormat.class);

  private final JsonMapper json =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(LONGEST)
                          .maxStringLength(LONGEST)
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private final String name;
  private final int oldest;
  private final int version;

  /**
   * @param version goes up with every change after which an earlier program could not read it
   */
  JsonFormat(String name, int version) {
    this(name, version, version);
  }

  /**
   * @param oldest version that is still read
   * @param version that is written
   */
  JsonFormat(String name, int oldest, int version) {
    this.name = name;
    this.oldest = oldest;
    this.version = version;
  }

  /** The text of a schema, which lies beside this class. */
  static byte[] schema(String file) {
    try (InputStream in = JsonFormat.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A tree that says what it is, and nothing yet. */
  ObjectNode start() {
    return JsonNodeFactory.instance.objectNode().put("format", name).put("formatVersion", version);
  }

  /** The tree, in UTF-8. */
  byte[] write(ObjectNode tree) {
    String text = json.writeValueAsString(tree) + "\n";
    return withoutHalfCharacters(text).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes a long tree piece by piece; half of a character becomes a question mark.
   *
   * @param out is left open
   * @param content writes the fields of the tree, after those that say what it is
   */
  void write(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      JsonGenerator generator = json.createGenerator(text);
      generator.writeStartObject();
      start().properties().forEach(f -> generator.writeName(f.getKey()).writeTree(f.getValue()));
      content.accept(generator);
      generator.writeEndObject();
      generator.flush();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    text.write("\n");
    text.flush();
  }

  /** Half of a character that takes two places is no UTF-8, and is written as its number. */
  private static String withoutHalfCharacters(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                whole.append("\\u%04x".formatted(c));
              } else {
                whole.appendCodePoint(c);
              }
            });
    return whole.toString();
  }

  /**
   * Reads what was written.
   *
   * @throws InputFailure when this is no such JSON, or that of a newer program; says where
   */
  <T> T read(byte[] text, Function<Fields, T> reading) {
    return read(text, (fields, read) -> reading.apply(fields));
  }

  /**
   * As {@link #read(byte[], Function)}.
   *
   * @param reading is also told the version that it reads
   */
  <T> T read(byte[] text, BiFunction<Fields, Integer, T> reading) {
    JsonNode root;
    try {
      root = json.readTree(text);
    } catch (JacksonException e) {
      throw new InputFailure(TEXTS.get("json.broken"), TEXTS.get("json.advice"), e);
    }
    refuseForeign(root);
    return Fields.read(
        root,
        "",
        fields -> {
          fields.text("format");
          return reading.apply(fields, fields.number("formatVersion"));
        });
  }

  /** Before anything else is read: a newer format may differ anywhere. */
  private void refuseForeign(JsonNode root) {
    JsonNode said = root.get("format");
    JsonNode number = root.get("formatVersion");
    boolean own =
        said != null
            && said.isString()
            && said.stringValue().equals(name)
            && number != null
            && number.isIntegralNumber()
            && number.asInt(0) >= oldest;
    if (!own) {
      throw new InputFailure(TEXTS.get("json.foreign"), TEXTS.get("json.advice"));
    }
    if (number.asInt(0) > version) {
      throw new InputFailure(
          TEXTS.get("json.newer", number.asInt(0), version), TEXTS.get("json.newer.advice"));
    }
  }
}
