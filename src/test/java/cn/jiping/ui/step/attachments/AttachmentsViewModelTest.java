package cn.jiping.ui.step.attachments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Picture;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttachmentsViewModelTest {
  private final ReportSession session = Sessions.blank();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final AttachmentsViewModel model = model(session);

  private AttachmentsViewModel model(ReportSession of) {
    AttachmentsViewModel made =
        new AttachmentsViewModel(of, new FakePictures(), dialogs, new DirectTaskRunner());
    made.attach();
    return made;
  }

  private static List<Path> files(String... names) {
    return Arrays.stream(names).map(Path::of).toList();
  }

  private List<String> shown() {
    return session.report().attachments().pictures().stream()
        .map(p -> new String(p.file().bytes(), StandardCharsets.UTF_8))
        .toList();
  }

  private List<String> captions() {
    return session.report().attachments().pictures().stream().map(Picture::caption).toList();
  }

  @Test
  void theHintsSayWhatWillBePrinted() {
    assertEquals("还没有填写资金，打印时省略。", model.fundHintProperty().get());
    assertEquals("还没有填写党组织名单，打印时省略。", model.organizationHintProperty().get());
    session.change(
        r ->
            r.withFundLines(ReportFixtures.rich().fundLines())
                .withOrganizations(ReportFixtures.rich().organizations()));
    assertTrue(model.fundHintProperty().get().contains("共3行"), model.fundHintProperty().get());
    String organizations = model.organizationHintProperty().get();
    assertTrue(organizations.contains("共4个党组织"), organizations);
  }

  @Test
  void theTablesReachTheReport() {
    model.fundDetailProperty().set(true);
    model.organizationListProperty().set(true);
    assertEquals(new Attachments(true, true, List.of()), session.report().attachments());
  }

  @Test
  void chosenPicturesAreAttachedInOrder_behindTheOthers() {
    dialogs.files = files("甲.jpg", "乙.png");
    model.choose();
    dialogs.files = files("丙.jpg");
    model.choose();
    assertEquals(List.of("甲.jpg", "乙.png", "丙.jpg"), shown());
    assertEquals("4 × 3 像素，0.1 MB", model.lines().getFirst().lookProperty().get().get().size());
    assertFalse(model.busyProperty().get());
  }

  @Test
  void aBadFileDoesNotStopTheOthers_andIsNamed() {
    model.add(files("坏1.jpg", "甲.jpg", "坏2.jpg", "甲.jpg"));
    assertEquals(List.of("甲.jpg"), shown());
    assertEquals(
        """
        图片“坏1.jpg”已损坏。请重新复制。
        图片“坏2.jpg”已损坏。请重新复制。
        “甲.jpg”已经在列表里，没有再加。""",
        model.refusalsProperty().get());
    model.add(files("乙.jpg"));
    assertEquals("", model.refusalsProperty().get());
  }

  @Test
  void aCaptionReachesItsPicture_andTheLineStays() {
    model.add(files("a.jpg", "b.jpg"));
    PictureLine second = model.lines().get(1);
    second.captionProperty().set("党课");
    assertEquals(List.of("", "党课"), captions());
    assertSame(second, model.lines().get(1));
  }

  @Test
  void picturesAreMovedWithinTheList_removed_andAddedAgain() {
    model.add(files("甲.jpg", "乙.jpg", "丙.jpg"));
    PictureLine last = model.lines().get(2);
    model.move(last, 1);
    assertEquals(List.of("甲.jpg", "乙.jpg", "丙.jpg"), shown());
    model.move(last, -1);
    model.move(last, -1);
    model.move(last, -1);
    assertEquals(List.of("丙.jpg", "甲.jpg", "乙.jpg"), shown());
    assertSame(last, model.lines().getFirst());
    model.remove(last);
    assertEquals(List.of("甲.jpg", "乙.jpg"), shown());
    model.add(files("丙.jpg"));
    assertEquals(List.of("甲.jpg", "乙.jpg", "丙.jpg"), shown());
  }

  @Test
  void nothingChosenChangesNothing() {
    model.choose();
    assertEquals(Attachments.NONE, session.report().attachments());
  }
}
