package cn.jiping.ui.step.indicator;

import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.OfferedSet;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.IndicatorSetShelf;
import cn.jiping.service.IndicatorSetStore;
import cn.jiping.service.IndicatorSets;
import cn.jiping.service.KeptIndicatorSet;
import cn.jiping.service.ReportStore;
import cn.jiping.ui.Sessions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Sets of indicators for the tests of the step. */
final class Shelves {
  private Shelves() {}

  /** Execution rate 10, 产出 60 (数量 40, 质量 20), 效益 30; four indicators that add up. */
  static IndicatorSet set() {
    return new IndicatorSet(
        "测试指标",
        BigDecimal.TEN,
        List.of(
            level("产出", "", "60"),
            level("产出", "数量", "40"),
            level("产出", "质量", "20"),
            level("效益", "", "30"),
            level("效益", "社会效益", "30")),
        List.of(
            row("产出", "数量", "主题党日", "12", "次", "25"),
            row("产出", "数量", "党课", "30", "次", "15"),
            row("产出", "质量", "覆盖率", "95", "%", "20"),
            row("效益", "社会效益", "影响力", "明显提升", "", "30").withKind(Kind.QUALITATIVE)));
  }

  static LevelWeight level(String first, String second, String weight) {
    return new LevelWeight(first, second, new BigDecimal(weight));
  }

  static Indicator row(
      String first, String second, String name, String target, String unit, String weight) {
    return Indicator.blank()
        .withLevels(first, second)
        .withName(name)
        .withTarget(target)
        .withUnit(unit)
        .withWeight(Optional.of(new BigDecimal(weight)));
  }

  /** The report with each indicator of its self-evaluation changed. */
  static Report withEach(Report report, UnaryOperator<Indicator> change) {
    IndicatorSet set = report.evaluation().set(ScoreForm.SELF_EVALUATION);
    return with(report, set.withIndicators(set.indicators().stream().map(change).toList()));
  }

  static Report with(Report report, IndicatorSet set) {
    return report.withEvaluation(report.evaluation().withSet(ScoreForm.SELF_EVALUATION, set));
  }

  /** One shipped set, and what is kept in this store. */
  static IndicatorSetShelf shelf(Memory kept) {
    return shelf(kept, new Sessions.Memory());
  }

  static IndicatorSetShelf shelf(Memory kept, ReportStore reports) {
    OfferedSet shipped = new OfferedSet("shipped", ScoreForm.SELF_EVALUATION, "财预〔2020〕10号", set());
    return new IndicatorSetShelf(IndicatorSets.of(List.of(shipped)), kept, reports);
  }

  /** Keeps sets in memory. */
  static final class Memory implements IndicatorSetStore {
    final List<KeptIndicatorSet> kept = new ArrayList<>();
    int saved;

    @Override
    public List<KeptIndicatorSet> list() {
      return List.copyOf(kept);
    }

    @Override
    public void save(KeptIndicatorSet set) {
      delete(set.id());
      kept.add(set);
      saved++;
    }

    @Override
    public void delete(RowId id) {
      kept.removeIf(k -> k.id().equals(id));
    }
  }
}
