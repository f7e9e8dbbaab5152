package cn.jiping.output;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file that a clerk has chosen, so far as it may be long. */
public final class InputFile {
  private static final Texts TEXTS = Texts.of(InputFile.class);

  private InputFile() {}

  /**
   * Its bytes; of a longer file the first ones, and one more than the most.
   *
   * @param most bytes
   * @throws InputFailure when it is not there or can't be read
   */
  public static byte[] read(Path file, int most) {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most + 1);
    } catch (NoSuchFileException e) {
      throw failure("missing", e, name);
    } catch (IOException e) {
      throw failure("unreadable", e, name);
    }
  }

  private static InputFailure failure(String key, IOException cause, String name) {
    return new InputFailure(TEXTS.get(key, name), TEXTS.get(key + ".advice"), cause);
  }
}
