package cn.jiping.service.text;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads text files as clerks have them: UTF-8 with or without a mark, UTF-16 with one, GB18030. */
public final class TextFiles {
  /** A report is some 10 KB; more than this, in bytes, is no report. */
  public static final int LARGEST = 8 * 1024 * 1024;

  private static final Texts TEXTS = Texts.of(TextFiles.class);
  private static final List<String> WORD_ENDINGS = List.of(".doc", ".docx", ".wps");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private TextFiles() {}

  /**
   * The text of a file, without a byte order mark.
   *
   * @throws InputFailure when it is not there, too large, a Word document, no text, or of an
   *     encoding that is none of these
   */
  public static String read(Path file) {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = bytes(file, name);
    if (isWord(bytes, name)) {
      throw failure("word", null, name);
    }
    return decode(bytes, name);
  }

  /**
   * Whether the file looks like a Word document of any kind, by its name or its first bytes.
   *
   * @throws InputFailure when it is not there or can't be read
   */
  public static boolean isWord(Path file) {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      return isWord(in.readNBytes(ZIP.length), name);
    } catch (NoSuchFileException e) {
      throw failure("missing", e, name);
    } catch (IOException e) {
      throw failure("unreadable", e, name);
    }
  }

  private static boolean isWord(byte[] bytes, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return WORD_ENDINGS.stream().anyMatch(lower::endsWith)
        || starts(bytes, ZIP)
        || starts(bytes, OLE);
  }

  private static byte[] bytes(Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw failure("large", null, name, LARGEST / (1024 * 1024));
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw failure("missing", e, name);
    } catch (IOException e) {
      throw failure("unreadable", e, name);
    }
  }

  private static String decode(byte[] bytes, String name) {
    if (TextEncoding.isBinary(bytes)) {
      throw failure("binary", null, name);
    }
    return TextEncoding.decode(bytes).orElseThrow(() -> failure("encoding", null, name));
  }

  private static boolean starts(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static InputFailure failure(String key, Exception cause, Object... args) {
    return new InputFailure(
        TEXTS.get("file." + key, args), TEXTS.get("file." + key + ".advice"), cause);
  }
}
