package cn.jiping.service.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.text.WordText.Aside;
import cn.jiping.service.text.WordText.Block;
import cn.jiping.service.text.WordText.Paragraph;
import cn.jiping.service.text.WordText.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordImportTest {
  private static final Outline OUTLINE = TestTexts.outline2011();

  @ParameterizedTest
  @CsvSource({
    "1, '', 项目单位绩效报告情况",
    "0, 二、, 项目单位绩效报告情况",
    "0, '', 二、项目单位绩效报告情况",
    "4, '', 项目单位的绩效报告情况",
    "2, （一）, 项目单位绩效报告情况"
  })
  void headingIsKnown_howeverWordSaysIt(int level, String label, String text) {
    ImportedReport read = read(new Paragraph(level, label, text), text("自评可靠。"));

    assertEquals("自评可靠。", section(read, "unit_report"));
  }

  @Test
  void styledHeadingThatTheOutlineDoesNotHave_takesItsTextWithIt() {
    ImportedReport read =
        read(
            new Paragraph(1, "", "其他需要说明的问题"),
            text("无。"),
            new Paragraph(1, "", "领导批示"),
            text("请继续。"));

    assertEquals("无。", section(read, "other"));
    assertEquals(List.of("领导批示", "请继续。"), read.unplaced());
  }

  @Test
  void titleMayHaveTheStyleOfAHeading_andALongParagraphToo() {
    ImportedReport read =
        read(
            new Paragraph(1, "", "柳河街道办事处"),
            new Paragraph(1, "", "关于2022年党建经费绩效评价报告"),
            new Paragraph(1, "", "其他需要说明的问题"),
            new Paragraph(1, "", "整段误用了标题样式，但它是一句话，应当留在正文里。"));

    assertEquals("柳河街道办事处", read.unit());
    assertEquals("关于2022年党建经费绩效评价报告", read.title());
    assertEquals("整段误用了标题样式，但它是一句话，应当留在正文里。", section(read, "other"));
  }

  @Test
  void lineBehindABreakInAHeadingIsText() {
    assertEquals("无。", section(read(new Paragraph(1, "八、", "其他需要说明的问题\n无。")), "other"));
  }

  @Test
  void tableOfFundsBecomesRows_withoutItsTotal() {
    ImportedReport read =
        read(
            heading("项目资金情况分析"),
            text("投入如下。"),
            text("表1 资金明细"),
            text("单位：万元"),
            table(
                "序号|类别|资金来源|预算数|到位数|执行数|执行率|备注|用于",
                "1|村改居社区|区级|176.77|176.77|170|96%|含补助|活动",
                "2|城市 社区|区级|87.63|—|||/|",
                "合计|||264.4|176.77|170|||"),
            text("完。"));

    assertEquals("投入如下。\n完。", section(read, "funds"));
    assertEquals(AmountUnit.WAN, read.tables().amountUnit());
    assertEquals(
        List.of("村改居社区 区级 1767700.00 1767700.00 1700000.00 含补助；用于：活动", "城市社区 区级 876300.00 - - "),
        funds(read));
    assertEquals(List.of("（以下内容原在“项目资金情况分析”之下）", "表1 资金明细"), read.unplaced());
    assertEquals(List.of(), read.remarks());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "名称|金额（元）; 甲|100; 100.00; YUAN",
        "项目|金额(万元); 甲|1,234.5; 12345000.00; WAN",
        "项目名称|支出数; 甲|3万元; 30000.00; WAN",
        "类别|投入金额/万元; 甲|0.01; 100.00; WAN",
        "经费名称|2021年预算安排数（单位：元）; 甲|５; 5.00; YUAN"
      })
  void unitIsReadFromHeadOrCell(String head, String row, String amount, AmountUnit unit) {
    ImportedReport read = read(table(head, row.strip()));

    FundLine line = read.tables().fundLines().getFirst();
    assertEquals(unit, read.tables().amountUnit());
    assertEquals(
        amount,
        Stream.of(Measure.values())
            .flatMap(m -> line.amount(m).stream())
            .map(m -> m.yuan().toPlainString())
            .collect(Collectors.joining()));
  }

  @Test
  void headOfTwoRowsAndATitleInTheTableAreRead() {
    ImportedReport read =
        read(
            table(
                "2021年经费统计|||",
                "类别|金额（万元）||备注",
                "|预算数|支出数|",
                "社区|10|9|",
                "小计|10|9|",
                "机关|2|1|",
                "合计|12|10|",
                "注：含结转|||"));

    assertEquals(
        List.of("社区 100000.00 - 90000.00 ", "机关 20000.00 - 10000.00 ").stream()
            .map(l -> l.replaceFirst(" ", "  "))
            .toList(),
        funds(read));
    assertEquals(List.of("注：含结转"), read.unplaced());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "类别|金额; 甲|5; 没有写明单位",
        "类别|金额（千元）; 甲|5; 没有写明单位",
        "类别|金额（元）; 甲|约5; “约5”不是金额",
        "类别|金额（元）; |5; 有一行没有类别（5）"
      })
  void tableOfFundsThatIsNotClearIsKeptAsText_andSaid(String head, String row, String sentence) {
    ImportedReport read = read(heading("项目资金情况分析"), table(head, row.strip()));

    assertEquals(List.of(), read.tables().fundLines());
    assertTrue(read.remarks().getFirst().contains(sentence), read.remarks().toString());
    assertEquals(1, read.remarks().size());
    assertTrue(
        String.join("\n", read.unplaced()).contains(head.replace('|', '\t')), "head is kept");
    String unplaced = read.toReport(ReportId.fresh(), 2021, scheme()).unplacedText();
    assertTrue(unplaced.startsWith(read.remarks().getFirst()), unplaced);
  }

  @Test
  void totalThatIsNotTheSumIsSaid() {
    ImportedReport read = read(table("类别|金额（万元）", "甲|176.77", "乙|112.13", "合计|288.89"));

    assertEquals(
        List.of("（导入说明）资金表的预算数合计写的是288.89万元，各行相加是288.90万元；合计由本软件计算，请核对各行。"), read.remarks());
  }

  @Test
  void secondTableOfFundsIsKeptAsText() {
    ImportedReport read = read(table("类别|金额（元）", "甲|5"), table("类别|支出（元）", "乙|6"));

    assertEquals(1, read.tables().fundLines().size());
    assertEquals(List.of("类别\t支出（元）", "乙\t6"), read.unplaced());
    assertEquals(1, read.remarks().size());
  }

  @Test
  void listOfOrganizationsBecomesRows() {
    ImportedReport read =
        read(
            heading("项目概况"),
            text("党组织分类定级名单"),
            table(
                "序号|党组织名称|类型|书记|党员数|上年等级|定级等次|电话",
                "1|柳河街道党工委|党工委|张三|30人|一般|先进党组织|123",
                "2|东社区党支部|党支部||若干|—|后进|",
                "合计|2||||||"));

    assertEquals(2, read.tables().organizations().size());
    PartyOrganization first = read.tables().organizations().getFirst();
    assertEquals("柳河街道党工委", first.fullName());
    assertEquals("党工委", first.type());
    assertEquals("张三", first.secretary());
    assertEquals(OptionalInt.of(30), first.members());
    assertEquals("先进", first.grading().grade());
    assertEquals("一般", first.grading().previous());
    assertEquals("后进", read.tables().organizations().getLast().grading().grade());
    assertEquals(
        List.of("（以下内容原在“项目概况”之下）", "党组织分类定级名单", "柳河街道党工委\t电话：123", "东社区党支部\t党员数：若干", "合计\t2"),
        read.unplaced());
  }

  @Test
  void otherTablesAreKeptAsLines_withTheHeadingTheyStoodUnder() {
    ImportedReport read =
        read(
            heading("项目绩效目标"),
            text("目标如下。"),
            text("表2 指标"),
            table("指标|计划|完成", "培训|3次|4次"),
            text("完。"));

    assertEquals("目标如下。\n完。", section(read, "goals"));
    assertEquals(
        List.of("（以下内容原在“项目绩效目标”之下）", "表2 指标", "指标\t计划\t完成", "培训\t3次\t4次"), read.unplaced());
  }

  @Test
  void signatureIsRead_alsoWithATableBehindIt() {
    ImportedReport read =
        read(
            heading("其他需要说明的问题"),
            text("无。"),
            text("柳河街道办事处"),
            text("2022年3月1日"),
            table("附件|页", "一|2"));

    assertEquals("柳河街道办事处", read.signature().unit());
    assertEquals("无。", section(read, "other"));
  }

  @Test
  void textBesideTheBodyIsKept_butNoPageNumberAndNoContentsThatRepeatHeadings() {
    WordText word =
        new WordText(
            List.of(heading("其他需要说明的问题"), text("无。")),
            List.of(
                new Aside(Aside.Kind.FOOTNOTE, "出自文件。"),
                new Aside(Aside.Kind.TEXT_BOX, "内部资料\n注意保存"),
                new Aside(Aside.Kind.FOOTER, "— 3 —"),
                new Aside(Aside.Kind.CONTENTS, "其他需要说明的问题\t12"),
                new Aside(Aside.Kind.CONTENTS, "已经没有的一节 13")),
            2,
            1,
            true);

    ImportedReport read = WordImport.read(word, List.of(OUTLINE));

    assertEquals(List.of("脚注：出自文件。", "文本框：内部资料", "文本框：注意保存", "目录：已经没有的一节 13"), read.unplaced());
    assertEquals(
        List.of(
            "（导入说明）文档里有修订痕迹：已按全部接受修订后的文字导入，删去的文字没有导入，请核对。",
            "（导入说明）文档里的2张图片没有导入。",
            "（导入说明）文档里的1个图表或嵌入文件没有导入。"),
        read.remarks());
  }

  private static ImportedReport read(Block... blocks) {
    return WordImport.read(new WordText(List.of(blocks), List.of(), 0, 0, false), List.of(OUTLINE));
  }

  private static Paragraph heading(String text) {
    return new Paragraph(2, "", text);
  }

  private static Paragraph text(String text) {
    return new Paragraph(0, "", text);
  }

  private static Table table(String... rows) {
    List<List<String>> cells = new ArrayList<>();
    for (String row : rows) {
      cells.add(Arrays.asList(row.split("\\|", -1)));
    }
    return new Table(cells);
  }

  private static GradeScheme scheme() {
    return new GradeScheme(List.of("先进", "一般", "后进"));
  }

  private static String section(ImportedReport read, String key) {
    return read.toReport(ReportId.fresh(), 2021, scheme()).section(key).text();
  }

  private static List<String> funds(ImportedReport read) {
    return read.tables().fundLines().stream()
        .map(
            f ->
                String.join(
                    " ",
                    f.category(),
                    f.source(),
                    amount(f, Measure.BUDGET),
                    amount(f, Measure.RECEIVED),
                    amount(f, Measure.SPENT),
                    f.note()))
        .toList();
  }

  private static String amount(FundLine line, Measure measure) {
    return line.amount(measure).map(Money::yuan).map(Object::toString).orElse("-");
  }
}
