package cn.jiping.ui.rescue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.StoreFailure;
import cn.jiping.service.Unsaved;
import cn.jiping.service.UnsavedWork;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnsavedViewModelTest {
  private static final Instant AT = Instant.parse("2022-01-05T10:32:07Z");
  private static final Report KEPT = ReportFixtures.rich();
  private static final Report TYPED = KEPT.withText("overview", text -> text + "又一句。");
  private static final Report WHOLE = ReportFixtures.blank();

  private final List<Unsaved> found =
      List.of(new Unsaved(AT, Optional.of(KEPT), TYPED), new Unsaved(AT, Optional.empty(), WHOLE));
  private final List<Set<ReportId>> decided = new ArrayList<>();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private boolean full;
  private int gone;

  private final UnsavedViewModel model =
      new UnsavedViewModel(
          new UnsavedWork() {
            @Override
            public List<Unsaved> list() {
              return found;
            }

            @Override
            public Optional<StoreFailure> incomplete() {
              return Optional.empty();
            }

            @Override
            public void decide(Set<ReportId> taken) {
              if (full) {
                throw new StoreFailure("磁盘已满。", "请清理。");
              }
              decided.add(taken);
            }
          },
          found,
          new DirectTaskRunner(),
          dialogs::failure,
          ZoneOffset.UTC,
          () -> gone++);

  @Test
  void eachReportSaysWhenAndWhatWasTyped_andShowsIt() {
    UnsavedCard typed = model.cards().getFirst();
    assertTrue(typed.title().startsWith(KEPT.year() + "年"), typed.title());
    assertTrue(typed.what().startsWith("最后键入：2022年1月5日 10:32　修改"), typed.what());
    assertEquals(2, typed.rows().size());
    UnsavedCard whole = model.cards().getLast();
    assertTrue(whole.what().endsWith("整份报告都不在数据文件里"), whole.what());
    assertEquals(List.of(), whole.rows());
  }

  @Test
  void whatIsTickedIsTakenOver_andTheProgramGoesOn() {
    model.cards().getLast().taken().set(false);
    model.decide();
    assertEquals(List.of(Set.of(KEPT.id())), decided);
    assertEquals(1, gone);
  }

  @Test
  void afterAFailureItCanBeTriedAgain() {
    full = true;
    model.decide();
    assertEquals(List.of("磁盘已满。请清理。"), dialogs.asked);
    assertFalse(model.busyProperty().get());
    assertEquals(0, gone);
    full = false;
    model.decide();
    assertEquals(1, gone);
  }
}
