package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.Texts;
import cn.jiping.service.SaveState;
import cn.jiping.service.StoreFailure;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class DefectCodeTest {
  private static Throwable defect(String message) {
    return new IllegalStateException(message, new NullPointerException(message));
  }

  @Test
  void sameDefectHasTheSameCode_whateverItSays_andAnotherHasAnother() {
    List<String> codes = new ArrayList<>();
    for (String message : List.of("张三", "李四")) {
      codes.add(DefectCode.of(defect(message)));
    }
    assertEquals(codes.getFirst(), codes.getLast());
    assertNotEquals(codes.getFirst(), DefectCode.of(new IllegalStateException("张三")));
  }

  @Test
  void codeCanBeReadOutOverTheTelephone() {
    List<Throwable> all =
        List.of(new OutOfMemoryError(), new StackOverflowError(), defect(""), new Error("x"));
    for (Throwable t : all) {
      String code = DefectCode.of(t);
      assertTrue(code.matches("[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}"), code);
    }
  }

  @Test
  void codeIsTheSameInAFuture_andCausesInACircleHaveOneToo() {
    IllegalStateException defect = new IllegalStateException("a");
    String code = DefectCode.of(defect);
    assertEquals(code, DefectCode.of(new CompletionException(defect)));
    IllegalStateException circle = new IllegalStateException("b", defect);
    defect.initCause(circle);
    assertTrue(DefectCode.of(circle).matches("[2-9A-Z]{3}-[2-9A-Z]{3}"));
  }

  @Test
  void windowSaysUntilWhenEverythingIsSaved() {
    Instant at = Instant.parse("2022-01-05T10:32:07Z");
    assertEquals("到 10:32 为止的内容已保存。", saved(new SaveState.Saved(at)));
    assertEquals("没有未保存的内容。", saved(new SaveState.Unchanged()));
    assertTrue(saved(new SaveState.Saving(Optional.empty())).contains("正在保存"));
    StoreFailure full = new StoreFailure("磁盘已满。", "请清理。");
    String failed = saved(new SaveState.Failed(full, Optional.of(at)));
    assertTrue(failed.startsWith("到 10:32 为止的内容已保存。之后的修改还没有存成：磁盘已满。请先"), failed);
    assertEquals("没有未保存的内容。", Defects.saved(Optional.empty(), ZoneOffset.UTC));
  }

  @Test
  void windowSaysTheCode_andWhomToTell() {
    String said = Texts.of(Defects.class).get("defect.window", "已保存。", "K7M-2PQ");
    assertTrue(said.contains("K7M-2PQ") && said.contains("维护人员"), said);
  }

  private static String saved(SaveState state) {
    return Defects.saved(Optional.of(state), ZoneOffset.UTC);
  }
}
