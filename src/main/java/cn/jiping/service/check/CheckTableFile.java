package cn.jiping.service.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.text.TextFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A check table as a file that Notepad and a spreadsheet open. */
public final class CheckTableFile {
  /** By this mark a spreadsheet knows UTF-8. */
  private static final String MARK = "\uFEFF";

  private static final Texts TEXTS = Texts.of(CheckTableFile.class);

  private CheckTableFile() {}

  /**
   * Reads a table.
   *
   * @return the tables, of which the others are empty
   * @throws cn.jiping.service.InputFailure when the file can't be read or a line is no entry
   */
  public static CheckTables read(CheckTable table, Path file) {
    return CheckTableText.read(table, TextFiles.read(file));
  }

  /**
   * Writes a table.
   *
   * @throws OutputFailure when the file can't be written
   */
  public static void write(CheckTable table, CheckTables tables, Path file) {
    try {
      String lines = CheckTableText.of(table, tables).replace("\n", "\r\n");
      Files.writeString(file, MARK + lines);
    } catch (IOException e) {
      throw new OutputFailure(TEXTS.get("file.failed", file), TEXTS.get("file.failed.advice"), e);
    }
  }
}
