package cn.jiping.ui.step.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Unit;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Sessions;
import org.junit.jupiter.api.Test;

class CoverViewModelTest {
  private final ReportSession session = Sessions.of(ReportFixtures.rich());
  private final CoverViewModel model = new CoverViewModel(session);

  @Test
  void showsTheReport() {
    model.attach();
    assertEquals("柳河街道办事处", model.unitNameProperty().get());
    assertEquals("清水区委组织部", model.departmentProperty().get());
    assertEquals("关于党建资金项目支出绩效评价报告", model.titleProperty().get());
    assertEquals("党建工作经费", model.projectNameProperty().get());
    assertEquals("清水区财政局", model.addresseeProperty().get());
    assertEquals(AmountUnit.YUAN, model.amountUnitProperty().get());
    assertEquals(2021, model.year());
  }

  @Test
  void eachFieldChangesItsOwnValueOnly() {
    model.attach();
    model.unitNameProperty().set("甲");
    model.departmentProperty().set("乙");
    model.titleProperty().set("丙");
    model.projectNameProperty().set("丁");
    model.addresseeProperty().set("戊");
    model.amountUnitProperty().set(AmountUnit.WAN);
    Report expected =
        ReportFixtures.rich()
            .withUnit(new Unit("甲", "乙"))
            .withCover(new Cover("丙", "丁", "戊"))
            .withAmountUnit(AmountUnit.WAN);
    assertEquals(expected, session.report());
  }

  @Test
  void followsTheReportWhileAttached_withoutChangingIt() {
    model.attach();
    Report changed = ReportFixtures.rich().withUnit(new Unit("另一个单位", "另一个部门"));
    session.change(r -> changed);
    assertEquals("另一个部门", model.departmentProperty().get());
    assertEquals(changed, session.report());
    model.detach();
    session.change(r -> r.withUnit(Unit.NONE));
    assertEquals("另一个单位", model.unitNameProperty().get());
  }
}
