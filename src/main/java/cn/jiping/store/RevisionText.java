package cn.jiping.store;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * All rows of a report as one packed text. In the place of a picture's bytes stands their digest,
 * so that the same picture need not be kept once more for each revision.
 *
 * @param packed the text
 * @param pictures the bytes, by their digests
 */
record RevisionText(byte[] packed, Map<String, byte[]> pictures) {
  /** The id under which rows stand in the text: no report has it. */
  static final UUID NOBODY = new UUID(0, 0);

  /** The text of a report. */
  static RevisionText of(Report report) {
    Map<String, byte[]> pictures = new HashMap<>();
    String text =
        RowChanges.between(Optional.empty(), report.withId(new ReportId(NOBODY)))
            .text(
                bytes -> {
                  String digest = Sha256.of(bytes);
                  pictures.put(digest, bytes);
                  return digest;
                });
    return new RevisionText(packed(text), pictures);
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The text of what was packed.
   *
   * @throws IOException when it is damaged
   */
  static String unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
