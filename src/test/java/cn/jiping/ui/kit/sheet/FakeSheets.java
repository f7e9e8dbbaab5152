package cn.jiping.ui.kit.sheet;

import cn.jiping.domain.document.Document;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.sheet.SheetCell;
import cn.jiping.service.sheet.SheetContent;
import cn.jiping.service.sheet.SheetData;
import cn.jiping.service.sheet.SheetRow;
import cn.jiping.service.sheet.Sheets;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spreadsheets in memory: one file, whose sheets the test lays down. */
public final class FakeSheets implements Sheets {
  public final Map<Path, SheetContent> written = new LinkedHashMap<>();
  public final Map<Path, Document> forms = new LinkedHashMap<>();
  private final Map<String, List<String>> sheets = new LinkedHashMap<>();

  /** What steps need that have nothing to do with spreadsheets. */
  public static SheetViewModel.Tools tools() {
    return new FakeSheets().tools(new AnsweringDialogs(), new DirectTaskRunner());
  }

  public SheetViewModel.Tools tools(Dialogs dialogs, TaskRunner tasks) {
    return new SheetViewModel.Tools(() -> this, dialogs, tasks);
  }

  /** A sheet whose cells are texts, apart by bars. */
  public FakeSheets with(String name, String... lines) {
    sheets.put(name, List.of(lines));
    return this;
  }

  @Override
  public List<String> names(Path file) {
    return List.copyOf(sheets.keySet());
  }

  @Override
  public SheetData read(Path file, int sheet, Progress progress) {
    progress.at(1, 2);
    List<SheetRow> rows = new ArrayList<>();
    for (String line : List.copyOf(sheets.values()).get(sheet)) {
      List<SheetCell> cells =
          Arrays.stream(line.split("\\|", -1)).<SheetCell>map(SheetCell.Text::new).toList();
      rows.add(new SheetRow(rows.size() + 1, cells));
    }
    if (rows.isEmpty()) {
      throw new InputFailure("没有内容。", "请确认。");
    }
    return new SheetData(rows);
  }

  @Override
  public void write(Path file, SheetContent content, Progress progress) {
    progress.at(1, 1);
    written.put(file, content);
  }

  @Override
  public void writeForm(Path file, Document form) {
    forms.put(file, form);
  }
}
