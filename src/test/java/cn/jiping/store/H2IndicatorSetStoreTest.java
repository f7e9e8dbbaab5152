package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.KeptIndicatorSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2IndicatorSetStoreTest {
  private static final KeptIndicatorSet FRAMEWORK = set(1, ScoreForm.FRAMEWORK, "2020");
  private static final KeptIndicatorSet SELF = set(2, ScoreForm.SELF_EVALUATION, "党建经费");
  private static final KeptIndicatorSet SAME_NAME = set(3, ScoreForm.SELF_EVALUATION, "党建经费");

  @TempDir private Path folder;

  private static KeptIndicatorSet set(int number, ScoreForm form, String name) {
    return new KeptIndicatorSet(
        new RowId(new UUID(0, number)), name, form, "产出\t数量\t𠮷'\r\n" + "指标".repeat(50_000));
  }

  private Database open() {
    return Database.open(folder, Clock.systemUTC());
  }

  private List<KeptIndicatorSet> reopened() {
    try (Database database = open()) {
      return new H2IndicatorSetStore(database).list();
    }
  }

  @Test
  void setsComeBack_byFormAndName() {
    try (Database database = open()) {
      H2IndicatorSetStore store = new H2IndicatorSetStore(database);
      assertEquals(List.of(), store.list());
      List.of(FRAMEWORK, SAME_NAME, SELF).forEach(store::save);
    }
    assertEquals(List.of(SELF, SAME_NAME, FRAMEWORK), reopened());
  }

  @Test
  void setOfTheSameIdIsReplaced_andOneThatIsNotThereIsRemovedWithoutAWord() {
    KeptIndicatorSet changed = new KeptIndicatorSet(SELF.id(), "新", ScoreForm.FRAMEWORK, "");
    try (Database database = open()) {
      H2IndicatorSetStore store = new H2IndicatorSetStore(database);
      List.of(SELF, SAME_NAME, changed).forEach(store::save);
      store.delete(SAME_NAME.id());
      store.delete(SAME_NAME.id());
    }
    assertEquals(List.of(changed), reopened());
  }

  @Test
  void setsAreInEveryBackup() throws IOException {
    Path file = folder.resolve("backup.zip");
    try (Database database = open()) {
      H2IndicatorSetStore store = new H2IndicatorSetStore(database);
      store.save(SELF);
      Backup.make(database, file);
      store.delete(SELF.id());
    }
    Path back = folder.resolve("back");
    Files.createDirectory(back);
    Backup.unpack(file, back);
    try (Database database = Database.open(back, Optional.empty(), Clock.systemUTC())) {
      assertEquals(List.of(SELF), new H2IndicatorSetStore(database).list());
    }
  }
}
