package cn.jiping.ui.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.StoreFailure;
import cn.jiping.service.Trail;
import cn.jiping.service.TrailEntry;
import cn.jiping.service.TrailEntry.Action;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailViewModelTest {
  private static final Instant AT = Instant.parse("2022-01-05T10:32:07Z");
  private static final List<TrailEntry> ENTRIES =
      List.of(
          new TrailEntry(AT, "张三", "user7", Action.FINALISED, "2021年报告第1版", "c0ff"),
          new TrailEntry(AT.plusSeconds(60), "", "user7", Action.PRINTED, "报告", ""));

  @TempDir private Path folder;
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private Trail.Listing listing = new Trail.Listing(ENTRIES, OptionalInt.empty(), 0);
  private boolean unreadable;

  private final TrailViewModel model =
      new TrailViewModel(
          new Trail() {
            @Override
            public void note(Action action, String about, String digest) {
              throw new AssertionError();
            }

            @Override
            public void adopt(List<TrailEntry> entries) {
              throw new AssertionError();
            }

            @Override
            public Listing read() {
              if (unreadable) {
                throw new StoreFailure("操作记录读不出来。", "请复制一份。");
              }
              return listing;
            }
          },
          new DirectTaskRunner(),
          dialogs,
          ZoneOffset.UTC);

  @Test
  void latestComesFirst_andTheTrailIsSaidToBeWhole() {
    model.load();
    assertEquals(
        List.of("user7", "张三（user7）"),
        model.lines().stream().map(TrailViewModel.Line::who).toList());
    assertEquals("定稿", model.lines().getLast().action());
    assertTrue(model.messageProperty().get().contains("共 2 条"));
  }

  @Test
  void searchLeavesWhatHasTheWords() {
    model.load();
    model.searchProperty().set(" 打印 ");
    assertEquals(1, model.lines().size());
    model.searchProperty().set("");
    assertEquals(2, model.lines().size());
  }

  @Test
  void changedOrUnwrittenEntriesAreSaid() {
    listing = new Trail.Listing(ENTRIES, OptionalInt.of(2), 3);
    model.load();
    String said = model.messageProperty().get();
    assertTrue(said.contains("从第 3 条起") && said.contains("还有 3 条没能写进去"), said);
    unreadable = true;
    model.load();
    assertEquals("操作记录读不出来。", model.messageProperty().get());
  }

  @Test
  void tableIsWrittenWhereTheClerkSays() throws IOException {
    model.load();
    model.export();
    assertEquals(0, files());
    dialogs.file = Optional.of(folder.resolve("记录.csv"));
    model.export();
    assertEquals(1, files());
    assertTrue(model.messageProperty().get().contains("记录.csv"));
  }

  private long files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }
}
