package cn.jiping.service.text;

import cn.jiping.domain.report.Outline;
import cn.jiping.service.InputFailure;
import java.nio.file.Path;
import java.util.List;

/** Reads a report from a file: a Word document, or plain text. */
public final class FileImport {
  private final WordReader words;

  public FileImport(WordReader words) {
    this.words = words;
  }

  /**
   * @param outlines at least one; the one that fits best is taken
   * @throws InputFailure when the file can't be read, or is a document without text
   */
  public ImportedReport read(Path file, List<Outline> outlines) {
    return TextFiles.isWord(file)
        ? WordImport.read(WordFiles.read(words, file), outlines)
        : TextImport.read(TextFiles.read(file), outlines);
  }
}
