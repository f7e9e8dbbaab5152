package cn.jiping.app;

import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.sheet.FundSheet;
import cn.jiping.service.sheet.IndicatorSheet;
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

  @Option(names = "--indicators", required = true, description = "${bundle:sheet.indicators}")
  private boolean indicators;

  @Option(names = "--score-table", required = true, description = "${bundle:sheet.score-table}")
  private boolean scoreTable;

  /**
   * @param grades that organizations may have
   */
  SheetTable<?> table(GradeScheme grades) {
    if (funds) {
      return FundSheet.table();
    }
    if (indicators || scoreTable) {
      return IndicatorSheet.table(indicators ? ScoreForm.SELF_EVALUATION : ScoreForm.FRAMEWORK);
    }
    return organizations ? OrganizationSheet.table(grades) : WorkFigureSheet.table();
  }
}
