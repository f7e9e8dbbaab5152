package cn.jiping.output.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.service.sheet.SheetContent.Head;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Lists to choose from, in columns that take a few values only. */
final class Choices {
  private static final Texts TEXTS = Texts.of(Choices.class);

  /** A longer list can't be written into a file. */
  private static final int LONGEST = 255;

  private Choices() {}

  static void add(Sheet sheet, List<Head> heads) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    int last = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    for (int i = 0; i < heads.size(); i++) {
      List<String> choices = heads.get(i).choices();
      if (!choices.isEmpty() && isWritable(choices)) {
        DataValidation list =
            helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(1, last, i, i));
        list.setShowErrorBox(true);
        list.createErrorBox(
            TEXTS.get("choices.title"),
            TEXTS.get("choices.text", String.join(TEXTS.get("list.separator"), choices)));
        sheet.addValidationData(list);
      }
    }
  }

  private static boolean isWritable(List<String> choices) {
    return String.join(",", choices).length() <= LONGEST
        && choices.stream().noneMatch(c -> c.contains(",") || c.contains("\""));
  }
}
