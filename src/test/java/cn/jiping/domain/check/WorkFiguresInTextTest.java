package cn.jiping.domain.check;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFiguresInTextTest {
  private final DataCheck check = new WorkFiguresInText();
  private final Report report =
      TestReports.sample()
          .withWorkFigures(
              List.of(
                  figure("“双报到”服务活动", "526", "次"),
                  figure("党员教育宣传片", "4", "部"),
                  figure("报到在职党员", "5192", "人"),
                  figure("为民办实事事项", "45", "件"),
                  figure("理论学习中心组学习", "7", "期"),
                  figure("培训", "3", "期")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "开展“双报到”服务活动⟦562次⟧。",
        "开展双报到服务活动⟦500次⟧。",
        "开展⟦525次⟧“双报到”服务活动。",
        "拍摄党员教育宣传片⟦5部⟧。",
        "全年拍摄⟦五部⟧党员教育宣传片。",
        "报到在职党员⟦5129人⟧。",
        "2021年报到在职党员⟦5,129人⟧。",
        "完成为民办实事事项⟦54件⟧。",
        "累计完成为民办实事事项⟦４６件⟧，群众满意。",
        "开展⟦8期⟧理论学习中心组学习，效果良好。",
        "组织理论学习中心组学习⟦8期⟧、拍摄党员教育宣传片4部。",
        "完成为民办实事事项共⟦40件⟧。"
      })
  void numbersThatAreNotThoseOfTheFiguresAreFound(String text) {
    TextCase.check(check, report, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "开展“双报到”服务活动526次。",
        "拍摄党员教育宣传片4部。",
        "甲社区开展“双报到”服务活动30次。",
        "一季度开展“双报到”服务活动120次。",
        "2020年开展“双报到”服务活动400次。",
        "开展“双报到”服务活动500余次。",
        "开展“双报到”服务活动2场。",
        "第3次“双报到”服务活动。",
        "重点为民办实事事项10件。",
        "计划拍摄党员教育宣传片6部。",
        "党员教育宣传片4部，时长20分钟。",
        "开展培训8期。"
      })
  void thoseOfTheFiguresAndOfPartsAreRight(String text) {
    TextCase.check(check, report, text);
  }

  @Test
  void silentWithoutFigures() {
    TextCase.check(check, TestReports.sample(), "开展“双报到”服务活动562次。");
  }

  private static WorkFigure figure(String name, String number, String unit) {
    return WorkFigure.blank()
        .withName(name)
        .withNumber(Optional.of(new BigDecimal(number)))
        .withUnit(unit);
  }
}
