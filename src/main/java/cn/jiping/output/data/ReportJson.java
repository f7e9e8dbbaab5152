package cn.jiping.output.data;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Report;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Outlines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as JSON (RFC 8259) by the schema {@value #SCHEMA}, and back, with nothing lost. Pictures
 * are files of their own, to which it refers. The same report gives the same bytes. Thread-safe.
 */
public final class ReportJson {
  /** What the JSON says it is. */
  static final String FORMAT = "jiping-report";

  /** Goes up with every change after which an earlier program could not read it. */
  static final int VERSION = 1;

  /** The file of the schema, beside this class. */
  public static final String SCHEMA = "report-1.schema.json";

  /** The longest text that is read, in bytes: some 50,000 organizations. */
  private static final int LONGEST = 64 * 1024 * 1024;

  private static final int DEEPEST = 12;
  private static final int LONGEST_NUMBER = 20;

  /** The same on every system. */
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private static final Texts TEXTS = Texts.of(ReportJson.class);

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

  /** The text of the schema. */
  public static byte[] schema() {
    try (InputStream in = ReportJson.class.getResourceAsStream(SCHEMA)) {
      return Objects.requireNonNull(in, SCHEMA).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The report, in UTF-8. */
  public byte[] write(Report report) {
    String text = json.writeValueAsString(ReportToJson.of(report)) + "\n";
    return withoutHalfCharacters(text).getBytes(StandardCharsets.UTF_8);
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
   * The report that was written.
   *
   * @param outlines those that a report may follow
   * @param pictures the file of this name; null when there is none
   * @throws InputFailure when this is no such JSON, or that of a newer program; says where
   */
  public Report read(byte[] text, Outlines outlines, Function<String, PictureFile> pictures) {
    try {
      JsonNode root = json.readTree(text);
      return new ReportFromJson(outlines, pictures).report(root);
    } catch (JacksonException e) {
      throw new InputFailure(TEXTS.get("json.broken"), TEXTS.get("json.advice"), e);
    }
  }
}
