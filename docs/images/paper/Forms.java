import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.FormDocument;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Unit;
import cn.jiping.output.chart.ChartDrawing;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.pdf.PdfWriter;
import cn.jiping.output.typeset.Typesetter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A self-evaluation form of 40 indicators, upright and lying, for the pictures. */
public final class Forms {
  private static final List<List<String>> LEVELS =
      List.of(
          List.of("产出", "数量指标", "14"),
          List.of("产出", "质量指标", "10"),
          List.of("产出", "时效指标", "6"),
          List.of("效益", "社会效益指标", "4"),
          List.of("效益", "可持续影响指标", "4"),
          List.of("满意度", "服务对象满意度指标", "2"));

  public static void main(String[] args) throws Exception {
    Fonts fonts = new Fonts();
    PdfWriter writer = new PdfWriter(fonts, new ChartDrawing(fonts.file(Fonts.CHART).awt()));
    for (boolean lying : new boolean[] {false, true}) {
      Document form =
          FormDocument.of(report(), ScoreForm.SELF_EVALUATION, lying).orElseThrow();
      byte[] pdf = writer.write(new Typesetter(fonts).set(form));
      Files.write(Path.of(args[0], lying ? "form-lying.pdf" : "form.pdf"), pdf);
    }
  }

  private static Report report() {
    FundLine funds =
        FundLine.blank()
            .withCategory("党建工作经费")
            .withSource("区财政")
            .withAmount(Measure.BUDGET, Optional.of(Money.of("288.90", AmountUnit.WAN)))
            .withAmount(Measure.SPENT, Optional.of(Money.of("283.13", AmountUnit.WAN)));
    Goals goals =
        Goals.NONE
            .withExpected("1.建成规范化党支部20个，达标率达到90%以上。\n2.培训党员1200人次。")
            .withReached("1.建成规范化党支部21个，达标率为93.5%。\n2.培训党员1286人次。");
    return Report.blank(
            ReportId.fresh(),
            2021,
            new Outline("o", "提纲", "", List.of()),
            new GradeScheme(List.of("先进", "一般", "后进")))
        .withUnit(new Unit("某某街道办事处", "某区委组织部"))
        .withCover(new Cover("", "党建工作经费", ""))
        .withFundLines(List.of(funds))
        .withEvaluation(
            Evaluation.NONE.withGoals(goals).withSet(ScoreForm.SELF_EVALUATION, indicators()));
  }

  private static IndicatorSet indicators() {
    List<Indicator> rows = new ArrayList<>();
    List<LevelWeight> levels = new ArrayList<>();
    for (String first : List.of("产出", "效益", "满意度")) {
      String points = first.equals("产出") ? "60" : first.equals("效益") ? "20" : "10";
      levels.add(new LevelWeight(first, "", new BigDecimal(points)));
    }
    for (List<String> level : LEVELS) {
      for (int i = 1; i <= Integer.parseInt(level.get(2)); i++) {
        String points = level.getFirst().equals("产出") ? "2" : level.getFirst().equals("效益") ? "2.5" : "5";
        boolean under = rows.size() % 9 == 4;
        rows.add(
            Indicator.blank()
                .withLevels(level.get(0), level.get(1))
                .withName(level.get(1).replace("指标", "") + "方面第" + i + "项")
                .withTarget("100")
                .withActual(under ? "92" : "100")
                .withUnit("%")
                .withWeight(Optional.of(new BigDecimal(points)))
                .withReason(under ? "两个支部推迟换届，已于次年1月补选；今后提前三个月摸底。" : ""));
      }
    }
    return new IndicatorSet("", new BigDecimal("10"), levels, rows);
  }
}
