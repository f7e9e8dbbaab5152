package cn.jiping.service.sheet;

import cn.jiping.domain.document.Document;
import cn.jiping.service.Progress;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes spreadsheet files. */
public interface Sheets {
  /** The largest file that is read, in MB. */
  int LARGEST_MB = 50;

  /** The most rows with content that are read of a sheet. */
  int MOST_ROWS = 100_000;

  /** The most columns that are read of a sheet. */
  int MOST_COLUMNS = 200;

  /**
   * The sheets of a file, in order; a .csv file is one sheet.
   *
   * @return their names, at least one
   * @throws cn.jiping.service.InputFailure when the file can't be read
   */
  List<String> names(Path file);

  /**
   * The rows of one sheet.
   *
   * @param sheet its place among the names, from 0
   * @throws cn.jiping.service.InputFailure when the file can't be read, or holds more than the
   *     limits
   */
  SheetData read(Path file, int sheet, Progress progress);

  /**
   * Writes a workbook.
   *
   * @throws cn.jiping.service.OutputFailure when the file can't be written
   */
  void write(Path file, SheetContent content, Progress progress);

  /**
   * Writes a form as a workbook that looks and prints like it.
   *
   * @param form as {@link cn.jiping.domain.document.FormDocument} makes it
   * @throws cn.jiping.service.OutputFailure when a reference has no value, a text is too long for a
   *     cell, or the file can't be written
   */
  void writeForm(Path file, Document form);
}
