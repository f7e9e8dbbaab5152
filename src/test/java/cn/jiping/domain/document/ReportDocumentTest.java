package cn.jiping.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.document.Block.Paragraph;
import cn.jiping.domain.document.Block.SignatureBlock;
import cn.jiping.domain.document.Block.SignatureLine;
import cn.jiping.domain.document.Document.UnresolvedReference;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDocumentTest {
  private final Report sample = TestReports.sample();

  @Test
  void blankReportIsItsHeadings_andLinesToSignOn() {
    Document document = ReportDocument.of(TestReports.blank());
    assertEquals(22, document.blocks().size());
    assertTrue(document.blocks().subList(0, 21).stream().allMatch(Block.Heading.class::isInstance));
    assertInstanceOf(Block.SignatureBlock.class, document.blocks().getLast());
    assertEquals(List.of(), document.unresolved());
  }

  @Test
  void titleIsUnitAndTitle_eachALine() {
    Document document = ReportDocument.of(sample);
    assertEquals(
        new Block.Title(Place.of(Part.COVER), List.of("某某街道办事处", "关于党建资金项目支出绩效评价报告")),
        document.blocks().getFirst());
    assertEquals("某某街道办事处关于党建资金项目支出绩效评价报告", document.title());
    assertEquals("某某街道办事处", document.author());
    assertEquals("2021年度党建工作经费项目支出绩效评价报告", document.subject());
  }

  @ParameterizedTest
  @CsvSource({"区财政局, 区财政局：", "区财政局：, 区财政局：", "区财政局:, 区财政局：", " 区财政局 , 区财政局："})
  void addresseeGetsOneFullWidthColon(String typed, String printed) {
    Report report = sample.withCover(new Cover("报告", "项目", typed));
    assertEquals(
        new Block.Addressee(Place.of(Part.COVER), printed),
        ReportDocument.of(report).blocks().get(1));
  }

  @Test
  void titleAndAddresseeAreResolvedLikeText() {
    Report report = sample.withCover(new Cover("{报告.年度}年评价报告", "项目", "{报告.没有}局"));
    Document document = ReportDocument.of(report);
    assertEquals("某某街道办事处2021年评价报告", document.title());
    assertEquals(
        new Block.Title(Place.of(Part.COVER), List.of("某某街道办事处", "2021年评价报告")),
        document.blocks().getFirst());
    assertEquals(List.of(new UnresolvedReference("主送机关", "报告.没有")), document.unresolved());
  }

  @Test
  void eachLineIsAParagraph_withItsPlaceInTheTypedText() {
    Report report = sample.withText("goals", t -> "共{资金.合计}。\n\n　　第二段。");
    assertEquals(
        List.of(
            Paragraph.of(Place.section("goals", 0, 9), "共288.90万元。"),
            Paragraph.of(Place.section("goals", 11, 17), "第二段。")),
        all(report, Paragraph.class).toList());
  }

  @Test
  void referenceWithoutValueIsListedUnderItsHeading() {
    Report report = sample.withText("goals", t -> "甲{没有}\n乙{分级.上升}");
    assertEquals(
        List.of(
            new UnresolvedReference("（二）项目绩效目标", "没有"),
            new UnresolvedReference("（二）项目绩效目标", "分级.上升")),
        ReportDocument.of(report).unresolved());
  }

  @Test
  void tablesFollowTheTextOfTheirSection() {
    Report report = sample.withText("overview", t -> "概况。").withText("funds", t -> "资金。");
    List<String> kinds =
        ReportDocument.of(report).blocks().stream()
            .map(b -> b.getClass().getSimpleName())
            .filter(k -> !k.equals("Heading"))
            .toList();
    assertEquals(
        List.of(
            "Title",
            "Paragraph",
            "Table",
            "Chart",
            "Paragraph",
            "Table",
            "Chart",
            "SignatureBlock"),
        kinds);
  }

  @Test
  void signatureNamesUnitDateAndPeople() {
    Signature signature =
        new Signature(
            "",
            Optional.of(LocalDate.of(2022, 1, 5)),
            " 甲 ",
            "",
            "1234567",
            false,
            Signature.Form.CLOSING);
    assertEquals(
        List.of(
            new SignatureBlock(
                Place.of(Part.SIGNATURE),
                "某某街道办事处",
                "2022年1月5日",
                List.of(
                    new SignatureLine("负责人（签字）：", "甲"),
                    new SignatureLine("填表人：", ""),
                    new SignatureLine("联系电话：", "1234567")),
                false,
                false)),
        all(sample.withSignature(signature), SignatureBlock.class).toList());
  }

  @Test
  void linesToSignOnAreThere_evenWhenNothingIsEntered() {
    SignatureBlock block = all(sample.withUnit(Unit.NONE), SignatureBlock.class).findFirst().get();
    assertEquals(
        List.of("负责人（签字）：", "填表人：", "联系电话："),
        block.lines().stream().map(SignatureLine::text).toList());
  }

  @ParameterizedTest
  @CsvSource({"2022-01-05, 2022年1月5日", "2021-12-31, 2021年12月31日", "2022-10-10, 2022年10月10日"})
  void dateHasNoLeadingZero(LocalDate date, String printed) {
    assertEquals(printed, ReportDocument.date(date));
  }

  private static <B extends Block> Stream<B> all(Report report, Class<B> kind) {
    return ReportDocument.of(report).blocks().stream().filter(kind::isInstance).map(kind::cast);
  }
}
