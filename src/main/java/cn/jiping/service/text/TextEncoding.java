package cn.jiping.service.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The encodings of texts as clerks have them: UTF-8 with or without a mark, UTF-16 with one,
 * GB18030.
 */
public final class TextEncoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};

  private TextEncoding() {}

  /** Whether these bytes are no text: there are zeros among them, and no mark of UTF-16. */
  public static boolean isBinary(byte[] bytes) {
    if (starts(bytes, UTF_16BE_MARK) || starts(bytes, UTF_16LE_MARK)) {
      return false;
    }
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** The text without a mark; empty when it is of none of these encodings. */
  public static Optional<String> decode(byte[] bytes) {
    if (starts(bytes, UTF_16BE_MARK)) {
      return decode(bytes, UTF_16BE_MARK, StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, UTF_16LE_MARK)) {
      return decode(bytes, UTF_16LE_MARK, StandardCharsets.UTF_16LE);
    }
    byte[] mark = starts(bytes, UTF_8_MARK) ? UTF_8_MARK : new byte[0];
    return decode(bytes, mark, StandardCharsets.UTF_8)
        .or(() -> decode(bytes, new byte[0], GB18030));
  }

  private static Optional<String> decode(byte[] bytes, byte[] mark, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length))
              .toString());
    } catch (CharacterCodingException notThisOne) {
      return Optional.empty(); // the next encoding is tried, or the clerk told
    }
  }

  private static boolean starts(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
