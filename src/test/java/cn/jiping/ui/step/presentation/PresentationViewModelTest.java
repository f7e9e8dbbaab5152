package cn.jiping.ui.step.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Imprint;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.RedHead;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Sessions;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentationViewModelTest {
  private final ReportSession session = Sessions.of(ReportFixtures.rich());
  private final PresentationViewModel model = new PresentationViewModel(session);

  @BeforeEach
  void attach() {
    model.attach();
  }

  private PageSetup setup() {
    return session.report().presentation().setup();
  }

  @Test
  void showsTheStandardAtFirst() {
    assertEquals("37", model.top().textProperty().get());
    assertEquals("35", model.bottom().textProperty().get());
    assertEquals("28", model.left().textProperty().get());
    assertEquals("26", model.right().textProperty().get());
    assertEquals("29.62", model.pitch().textProperty().get());
    assertEquals("", model.imprintDate().textProperty().get());
  }

  @ParameterizedTest
  @CsvSource({"30, 30", "25.4, 25.4", "２５．４毫米, 25.4", "' 10 mm ', 10", "60, 60"})
  void aMarginIsReadAsClerksTypeIt(String typed, double margin) {
    model.top().textProperty().set(typed);
    assertEquals(margin, setup().top());
    assertEquals(typed, model.top().textProperty().get());
    assertEquals("", model.top().errorProperty().get());
  }

  @ParameterizedTest
  @CsvSource({"9.9", "61", "-20", "''", "三十", "1e1", "20.", "'37,5'"})
  void whatIsNoMarginLeavesTheOldOne_withASentence(String typed) {
    model.left().textProperty().set(typed);
    assertEquals(28, setup().left());
    assertEquals(typed, model.left().textProperty().get());
    assertEquals("请填10到60之间的数。", model.left().errorProperty().get());
  }

  @ParameterizedTest
  @CsvSource({"28, 28, ''", "28磅, 28, ''", "17, 29.62, 请填18到40之间的数。", "41, 29.62, 请填18到40之间的数。"})
  void thePitchHasItsOwnRange(String typed, double pitch, String error) {
    model.pitch().textProperty().set(typed);
    assertEquals(pitch, setup().pitch());
    assertEquals(error, model.pitch().errorProperty().get());
  }

  @Test
  void eachFieldChangesItsOwnValueOnly() {
    model.top().textProperty().set("31");
    model.bottom().textProperty().set("32");
    model.left().textProperty().set("33");
    model.right().textProperty().set("34");
    model.pitch().textProperty().set("28");
    model.numberStyleProperty().set(PageSetup.NumberStyle.OF_TOTAL);
    model.figureFaceProperty().set(PageSetup.FigureFace.WESTERN);
    model.fontSourceProperty().set(PageSetup.FontSource.SYSTEM);
    model.coverProperty().set(true);
    model.contentsProperty().set(true);
    model.redHeadProperty().set(true);
    model.issuerProperty().set("柳河街道办事处文件");
    model.numberProperty().set("柳街发〔2022〕1号");
    model.signerProperty().set("张三");
    model.imprintProperty().set(true);
    model.copiesToProperty().set("区委组织部");
    model.printerProperty().set("党政办公室");
    model.imprintDate().textProperty().set("2022-1-6");
    PageSetup setup =
        new PageSetup(
            31,
            32,
            33,
            34,
            28,
            PageSetup.NumberStyle.OF_TOTAL,
            PageSetup.FigureFace.WESTERN,
            PageSetup.FontSource.SYSTEM);
    Presentation expected =
        new Presentation(
            setup,
            true,
            true,
            new RedHead(true, "柳河街道办事处文件", "柳街发〔2022〕1号", "张三"),
            new Imprint(true, "区委组织部", "党政办公室", Optional.of(LocalDate.of(2022, 1, 6))));
    assertEquals(ReportFixtures.rich().withPresentation(expected), session.report());
  }

  @Test
  void theStandardComesBack_alsoOverWhatWasWrong_andTheOtherPartsStay() {
    model.coverProperty().set(true);
    model.top().textProperty().set("abc");
    model.pitch().textProperty().set("28");
    model.restoreStandard();
    assertEquals(Presentation.PLAIN.withCover(true), session.report().presentation());
    assertEquals("37", model.top().textProperty().get());
    assertEquals("", model.top().errorProperty().get());
    assertEquals("29.62", model.pitch().textProperty().get());
  }

  @Test
  void aDateThatIsNoneLeavesTheOldOne_andNothingTypedMeansNone() {
    model.imprintDate().textProperty().set("2022.1.6");
    model.imprintDate().textProperty().set("明天");
    Optional<LocalDate> date = Optional.of(LocalDate.of(2022, 1, 6));
    assertEquals(date, session.report().presentation().imprint().date());
    assertEquals("这不是一个日期。请写成 2022年1月5日。", model.imprintDate().errorProperty().get());
    model.imprintDate().textProperty().set("");
    assertEquals(Optional.empty(), session.report().presentation().imprint().date());
    assertEquals("", model.imprintDate().errorProperty().get());
  }

  @Test
  void followsTheReport_withoutChangingIt() {
    PageSetup own = PageSetup.STANDARD.withMargins(20, 21, 22, 23).withPitch(30);
    Report changed = session.report().withPresentation(Presentation.PLAIN.withSetup(own));
    session.change(r -> changed);
    assertEquals("20", model.top().textProperty().get());
    assertEquals("23", model.right().textProperty().get());
    assertEquals("30", model.pitch().textProperty().get());
    assertEquals(changed, session.report());
  }
}
