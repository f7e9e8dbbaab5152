package cn.jiping.service.text;

import cn.jiping.domain.report.Outline;
import cn.jiping.service.InputFailure;
import java.nio.file.Path;

/** Reads a report from a file: a Word document, or plain text. */
public final class FileImport {
  private final WordReader words;

  public FileImport(WordReader words) {
    this.words = words;
  }

  /**
   * @throws InputFailure when the file can't be read, or is a document without text
   */
  public ImportedReport read(Path file, Outline outline) {
    return TextFiles.isWord(file)
        ? WordImport.read(WordFiles.read(words, file), outline)
        : TextImport.read(TextFiles.read(file), outline);
  }
}
