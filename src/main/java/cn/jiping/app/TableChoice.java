package cn.jiping.app;

import cn.jiping.domain.report.GradeScheme;
import cn.jiping.service.sheet.FundSheet;
import cn.jiping.service.sheet.OrganizationSheet;
import cn.jiping.service.sheet.SheetTable;
import cn.jiping.service.sheet.WorkFigureSheet;
import picocli.CommandLine.Option;

/** Which table a command is about; exactly one of the options is given. */
final class TableChoice {
  @Option(names = "--funds", required = true, description = "${bundle:sheet.funds}")
  private boolean funds;

  @Option(names = "--organizations", required = true, description = "${bundle:sheet.organizations}")
  private boolean organizations;

  @Option(names = "--figures", required = true, description = "${bundle:sheet.figures}")
  private boolean figures;

  /**
   * @param grades that organizations may have
   */
  SheetTable<?> table(GradeScheme grades) {
    if (funds) {
      return FundSheet.table();
    }
    return organizations ? OrganizationSheet.table(grades) : WorkFigureSheet.table();
  }
}
