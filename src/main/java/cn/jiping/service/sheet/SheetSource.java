package cn.jiping.service.sheet;

import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import java.nio.file.Path;
import java.util.List;

/**
 * A file, and one sheet of it as it was read for a table.
 *
 * @param names of its sheets
 * @param sheet which of them was read, from 0
 */
public record SheetSource<T>(Path file, List<String> names, int sheet, SheetImport<T> content) {
  public SheetSource {
    names = List.copyOf(names);
  }

  /**
   * The first sheet in which heads of the table are found; without one, the first with content.
   *
   * @throws InputFailure when the file can't be read, or has no content
   */
  public static <T> SheetSource<T> open(
      Sheets sheets, Path file, SheetTable<T> table, Progress progress) {
    List<String> names = sheets.names(file);
    SheetSource<T> first = null;
    InputFailure failure = null;
    for (int i = 0; i < names.size(); i++) {
      try {
        SheetSource<T> source = read(sheets, file, names, i, table, progress);
        if (source.content().known() > 0) {
          return source;
        }
        first = first == null ? source : first;
      } catch (InputFailure blank) {
        failure = failure == null ? blank : failure; // another sheet may have what is wanted
      }
    }
    if (first == null) {
      throw failure;
    }
    return first;
  }

  /** Another sheet of the same file; fails as {@link #open} does. */
  public SheetSource<T> other(Sheets sheets, int other, Progress progress) {
    return read(sheets, file, names, other, content.table(), progress);
  }

  private static <T> SheetSource<T> read(
      Sheets sheets,
      Path file,
      List<String> names,
      int sheet,
      SheetTable<T> table,
      Progress progress) {
    SheetData data = sheets.read(file, sheet, progress);
    return new SheetSource<>(file, names, sheet, new SheetImport<>(table, data));
  }
}
