package cn.jiping.output.collect;

import cn.jiping.output.AtomicFile;
import cn.jiping.output.data.CollectJson;
import cn.jiping.service.collect.DistrictTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a merged table is written as, by the ending of the name. */
public enum DistrictFiles {
  /** A workbook. */
  XLSX(DistrictBook::write),
  /** {@link CollectJson}. */
  JSON(CollectJson::write);

  private final Form form;

  /** Writes a table; leaves the stream open. */
  private interface Form {
    void write(DistrictTable table, OutputStream out) throws IOException;
  }

  DistrictFiles(Form form) {
    this.form = form;
  }

  /** The kind of a file of this name; empty when there is none with its ending. */
  public static Optional<DistrictFiles> of(Path file) {
    String name = file.getFileName().toString().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> name.endsWith("." + f.name())).findFirst();
  }

  /**
   * Writes the file, whole or not at all; one that is there is replaced.
   *
   * @throws cn.jiping.service.OutputFailure when it can't be written
   */
  public void write(DistrictTable table, Path file) {
    AtomicFile.write(file, out -> form.write(table, out));
  }
}
