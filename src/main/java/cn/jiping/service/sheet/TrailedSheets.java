package cn.jiping.service.sheet;

import cn.jiping.domain.document.Document;
import cn.jiping.service.ExportTrail;
import cn.jiping.service.Progress;
import cn.jiping.service.Trail;
import java.nio.file.Path;
import java.util.List;

/** Notes in the trail which tables leave the program; blank ones carry nothing out. */
public final class TrailedSheets implements Sheets {
  private final Sheets sheets;
  private final ExportTrail trail;

  public TrailedSheets(Sheets sheets, Trail trail) {
    this.sheets = sheets;
    this.trail = new ExportTrail(trail);
  }

  @Override
  public List<String> names(Path file) {
    return sheets.names(file);
  }

  @Override
  public SheetData read(Path file, int sheet, Progress progress) {
    return sheets.read(file, sheet, progress);
  }

  @Override
  public void write(Path file, SheetContent content, Progress progress) {
    sheets.write(file, content, progress);
    if (!content.rows().isEmpty()) {
      trail.exported(file, content.name());
    }
  }

  @Override
  public void writeForm(Path file, Document form) {
    sheets.writeForm(file, form);
    trail.exported(file, form.title());
  }
}
