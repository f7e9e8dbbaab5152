package cn.jiping.ui.step.workfigure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.WorkFigure;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.sheet.FakeSheets;
import cn.jiping.ui.step.SampleData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkFigureViewModelTest {
  private static final WorkFigure VISITS = SampleData.figure("服务活动", "526", "次");

  @Test
  void referenceIsTheOneThatTextsResolve() {
    ReportSession session = SampleData.session(SampleData.blank().withWorkFigures(List.of(VISITS)));
    WorkFigureViewModel model = new WorkFigureViewModel(session, FakeSheets.tools());
    model.attach();
    assertEquals(Optional.empty(), model.selectedReference());
    model.table().selectIds(List.of(VISITS.id()));
    String reference = model.selectedReference().orElseThrow();
    ResolvedText text = ResolvedText.of("开展" + reference, Figures.of(session.report()));
    assertEquals("开展526次", text.text());
  }

  @Test
  void namesThatCantBeReferredToAreRemarked() {
    WorkFigure twice = SampleData.figure("服务活动", "1", "次");
    WorkFigure brace = SampleData.figure("活{动", "1", "次");
    WorkFigure unnamed = WorkFigure.blank().withUnit("次");
    Map<RowId, String> remarks =
        WorkFigureViewModel.remarks(List.of(VISITS, twice, brace, unnamed, WorkFigure.blank()));
    assertEquals(3, remarks.size());
    assertTrue(remarks.keySet().containsAll(List.of(twice.id(), brace.id(), unnamed.id())));
  }
}
