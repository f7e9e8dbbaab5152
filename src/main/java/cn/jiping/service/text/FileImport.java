package cn.jiping.service.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Outline;
import cn.jiping.service.InputFailure;
import java.nio.file.Path;

/** Reads a report from a file: a Word document, or plain text. */
public final class FileImport {
  private static final Texts TEXTS = Texts.of(FileImport.class);

  private final WordReader words;

  public FileImport(WordReader words) {
    this.words = words;
  }

  /**
   * @throws InputFailure when the file can't be read, or is a document without text
   */
  public ImportedReport read(Path file, Outline outline) {
    if (!TextFiles.isWord(file)) {
      return TextImport.read(TextFiles.read(file), outline);
    }
    WordText word = words.read(file);
    if (word.blocks().isEmpty() && word.asides().isEmpty()) {
      String key = word.pictures() > 0 ? "word.pictures.only" : "word.empty";
      throw new InputFailure(TEXTS.get(key, file.getFileName()), TEXTS.get(key + ".advice"));
    }
    return WordImport.read(word, outline);
  }
}
