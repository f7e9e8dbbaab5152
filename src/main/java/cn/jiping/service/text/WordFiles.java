package cn.jiping.service.text;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import java.nio.file.Path;

/** Reads Word documents that have text. */
public final class WordFiles {
  private static final Texts TEXTS = Texts.of(WordFiles.class);

  private WordFiles() {}

  /**
   * @throws InputFailure when the file can't be read, or is a document without text
   */
  public static WordText read(WordReader words, Path file) {
    WordText word = words.read(file);
    if (!word.hasText()) {
      String key = word.pictures() > 0 ? "word.pictures.only" : "word.empty";
      throw new InputFailure(TEXTS.get(key, file.getFileName()), TEXTS.get(key + ".advice"));
    }
    return word;
  }
}
