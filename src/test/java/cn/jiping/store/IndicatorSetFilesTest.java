package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.figure.WeightFault;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.OfferedSet;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.IndicatorSets;
import cn.jiping.service.KeptIndicatorSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorSetFilesTest {
  private static final IndicatorSets SETS = IndicatorSetFiles.load();

  static List<OfferedSet> shipped() {
    return SETS.shipped();
  }

  private static Report with(OfferedSet offered) {
    Report report = TestReports.sample();
    return report.withEvaluation(report.evaluation().withSet(offered.form(), offered.set()));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void weightsAddUpPerLevelAndTo100(OfferedSet offered) {
    ScoreSheet sheet = ScoreSheet.of(with(offered), offered.form());
    assertEquals(0, sheet.weight().compareTo(ScoreSheet.FULL));
    assertEquals(List.of(), WeightFault.of(sheet));
    for (ScoreSheet.Level level : sheet.levels()) {
      assertTrue(level.declared().isPresent() && level.addsUp(), level.toString());
    }
    for (ScoreSheet.Level first : sheet.levels().stream().filter(l -> l.isFirst()).toList()) {
      BigDecimal seconds =
          sheet.levels().stream()
              .filter(l -> l.first().equals(first.first()) && !l.isFirst())
              .map(l -> l.declared().orElseThrow())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(first.declared().orElseThrow(), seconds, first.first());
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatTargetsAndActualsReferToExists(OfferedSet offered) {
    Figures figures = Figures.of(TestReports.sample());
    for (Indicator indicator : offered.set().indicators()) {
      for (String text : List.of(indicator.target(), indicator.actual())) {
        assertTrue(
            ResolvedText.of(text, figures).unresolved().stream().allMatch(u -> u.known()), text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void rowsHaveNamesOfTheirOwn(OfferedSet offered) {
    List<String> names = offered.set().indicators().stream().map(Indicator::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
    assertTrue(names.stream().noneMatch(String::isBlank));
    assertTrue(!offered.source().isBlank());
  }

  @Test
  void frameworkHasTheNamesOfTheRegulation() {
    OfferedSet framework = SETS.forForm(ScoreForm.FRAMEWORK).getFirst();
    assertEquals(
        List.of(
            "决策 项目立项 立项依据充分性",
            "决策 项目立项 立项程序规范性",
            "决策 绩效目标 绩效目标合理性",
            "决策 绩效目标 绩效指标明确性",
            "决策 资金投入 预算编制科学性",
            "决策 资金投入 资金分配合理性",
            "过程 资金管理 资金到位率",
            "过程 资金管理 预算执行率",
            "过程 资金管理 资金使用合规性",
            "过程 组织实施 管理制度健全性",
            "过程 组织实施 制度执行有效性",
            "产出 产出数量 实际完成率",
            "产出 产出质量 质量达标率",
            "产出 产出时效 完成及时性",
            "产出 产出成本 成本节约率",
            "效益 项目效益 实施效益",
            "效益 项目效益 满意度"),
        framework.set().indicators().stream()
            .map(i -> i.first() + " " + i.second() + " " + i.name())
            .toList());
    assertEquals(0, framework.set().executionWeight().signum());
  }

  @Test
  void firstLevelsOfTheSelfEvaluationAreWorthWhatTheRegulationsSay() {
    assertEquals(
        List.of("10: 产出 50, 效益 30, 满意度 10", "10: 成本 20, 产出 40, 效益 20, 满意度 10"),
        SETS.forForm(ScoreForm.SELF_EVALUATION).stream()
            .map(
                s ->
                    s.set().executionWeight()
                        + ": "
                        + String.join(
                            ", ",
                            s.set().levels().stream()
                                .filter(l -> l.isFirst())
                                .map(l -> l.first() + " " + l.weight())
                                .toList()))
            .toList());
  }

  @Test
  void ownSetsComeFirst_andOneThatCanNotBeReadIsNamed() {
    OfferedSet shipped = SETS.forForm(ScoreForm.FRAMEWORK).getFirst();
    RowId id = RowId.fresh();
    KeptIndicatorSet kept =
        IndicatorSets.kept(id, ScoreForm.FRAMEWORK, shipped.set().withName("本街道指标"));
    KeptIndicatorSet broken =
        new KeptIndicatorSet(RowId.fresh(), "旧指标", ScoreForm.FRAMEWORK, "看不懂");
    IndicatorSets all = SETS.withOwn(List.of(kept, broken));
    assertEquals(
        List.of("本街道指标", shipped.name()),
        all.forForm(ScoreForm.FRAMEWORK).stream().map(OfferedSet::name).toList());
    assertEquals(id.toString(), all.own().getFirst().id());
    assertEquals(List.of("旧指标"), all.unreadable());
    assertEquals(
        names(shipped), names(all.own().getFirst())); // targets, references and weights as well
  }

  private static List<String> names(OfferedSet offered) {
    return offered.set().indicators().stream()
        .flatMap(
            i ->
                Stream.of(
                    i.name(), i.kind() + "", i.target(), i.unit(), i.actual(), i.weight() + ""))
        .toList();
  }
}
