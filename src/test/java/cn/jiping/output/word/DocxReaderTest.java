package cn.jiping.output.word;

import static cn.jiping.output.word.DocxFile.number;
import static cn.jiping.output.word.DocxFile.p;
import static cn.jiping.output.word.DocxFile.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.text.WordText;
import cn.jiping.service.text.WordText.Aside;
import cn.jiping.service.text.WordText.Paragraph;
import cn.jiping.service.text.WordText.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {
  private static final String FIELD = "<w:r><w:fldChar w:fldCharType='%s'/></w:r>";
  private static final String CODE = "<w:r><w:instrText>%s</w:instrText></w:r>";

  @TempDir Path folder;

  @Test
  void levelComesFromOutlineLevel_orStyle_orTheStyleItIsBasedOn_orTheStylesName()
      throws IOException {
    String styles =
        style("1", "heading 1", "")
            + style("a", "标题 2", "")
            + style("b", "报告小标题", "<w:basedOn w:val='a'/>")
            + style("c", "正文标题", "<w:pPr><w:outlineLvl w:val='2'/></w:pPr>")
            + "<w:style w:type='paragraph' w:default='1' w:styleId='n'><w:name w:val='Normal'/>"
            + "</w:style>";
    String body =
        p("<w:outlineLvl w:val='0'/>", r("甲"))
            + p("<w:pStyle w:val='1'/>", r("乙"))
            + p("<w:pStyle w:val='b'/>", r("丙"))
            + p("<w:pStyle w:val='c'/>", r("丁"))
            + p("<w:pStyle w:val='1'/><w:outlineLvl w:val='9'/>", r("戊"))
            + p("己");

    WordText read = read(new DocxFile(body).with("styles", "styles", styles));

    assertEquals(
        List.of("1 甲", "1 乙", "2 丙", "3 丁", "0 戊", "0 己"),
        read.blocks().stream()
            .map(Paragraph.class::cast)
            .map(p -> p.level() + " " + p.text())
            .toList());
  }

  @Test
  void automaticNumbersAreText() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId='5'>"
            + level(0, "chineseCounting", "%1、")
            + level(1, "chineseCounting", "（%2）")
            + level(2, "decimal", "%3.")
            + level(3, "decimal", "%3.%4")
            + "</w:abstractNum><w:abstractNum w:abstractNumId='6'>"
            + level(0, "bullet", "")
            + "</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='6'/></w:num>"
            + "<w:num w:numId='3'><w:abstractNumId w:val='5'/><w:lvlOverride w:ilvl='0'>"
            + "<w:startOverride w:val='7'/></w:lvlOverride></w:num>";
    String styles = style("h", "样式", "<w:pPr>" + number(1, 1) + "</w:pPr>");
    String body =
        p(number(1, 0), r("a"))
            + p(number(1, 1), r("b"))
            + p(number(1, 2), r("c"))
            + p(number(1, 3), r("d"))
            + p("<w:pStyle w:val='h'/>", r("e"))
            + p(number(1, 2), r("f"))
            + p(number(1, 0), r("g"))
            + p("<w:pStyle w:val='h'/>", r("h"))
            + p(number(2, 0), r("i"))
            + p("<w:pStyle w:val='h'/>" + number(0, 0), r("j"))
            + p(number(3, 0), r("k"))
            + p(number(1, 0), r("l"));

    WordText read =
        read(
            new DocxFile(body)
                .with("numbering", "numbering", numbering)
                .with("styles", "styles", styles));

    assertEquals(
        List.of("一、a", "（一）b", "1.c", "1.1d", "（二）e", "1.f", "二、g", "（一）h", "i", "j", "七、k", "八、l"),
        lines(read));
  }

  @ParameterizedTest
  @CsvSource({
    "japaneseCounting, 12, 十二",
    "chineseCountingThousand, 20, 二十",
    "ideographDigital, 10, 一〇",
    "chineseLegalSimplified, 3, 叁",
    "chineseLegalSimplified, 21, 贰拾壹",
    "ideographTraditional, 2, 乙",
    "decimalEnclosedCircle, 3, ③",
    "decimalEnclosedCircle, 21, 21",
    "decimalFullWidth, 10, １０",
    "decimalZero, 3, 03",
    "upperLetter, 27, AA",
    "lowerRoman, 4, iv",
    "somethingNew, 4, 4"
  })
  void numbersAreWrittenAsTheirFormatSays(String format, int number, String text) {
    assertEquals(text, NumberFormat.of(format, number));
  }

  @Test
  void changesAreAccepted_andSaid() throws IOException {
    String body =
        p(
                "",
                r("投入")
                    + "<w:del w:id='1'><w:r><w:delText>280</w:delText></w:r></w:del>"
                    + "<w:ins w:id='2'>"
                    + r("288.90")
                    + "</w:ins>"
                    + r("万元"))
            + p("<w:rPr><w:del w:id='3'/></w:rPr>", r("上"))
            + p("", r("下") + "<w:moveFrom w:id='4'>" + r("搬走") + "</w:moveFrom>")
            + "<w:tbl><w:tr><w:trPr><w:del w:id='5'/></w:trPr>"
            + cell("", "删")
            + cell("", "去")
            + "</w:tr><w:tr>"
            + cell("", "留")
            + cell("", "下")
            + "</w:tr></w:tbl>";

    WordText read = read(new DocxFile(body));

    assertEquals(List.of("投入288.90万元", "上下", "留|下"), lines(read));
    assertTrue(read.tracked());
    assertFalse(read(new DocxFile(p("未改"))).tracked());
  }

  @Test
  void ofFieldsTheResultIsRead_alsoWhenOneIsInAnother() throws IOException {
    String body =
        p(
            "",
            r("共")
                + FIELD.formatted("begin")
                + CODE.formatted("IF ")
                + FIELD.formatted("begin")
                + CODE.formatted("MERGEFIELD x")
                + FIELD.formatted("separate")
                + r("码中")
                + FIELD.formatted("end")
                + FIELD.formatted("separate")
                + r("33")
                + FIELD.formatted("end")
                + "<w:fldSimple w:instr='PAGE'>"
                + r("个")
                + "</w:fldSimple><w:bookmarkStart w:id='0' w:name='书签'/>"
                + "<w:hyperlink>"
                + r("党组织")
                + "</w:hyperlink>");

    assertEquals(List.of("共33个党组织"), lines(read(new DocxFile(body))));
  }

  @Test
  void tableOfContentsIsToldFromHeadings() throws IOException {
    String body =
        p(
                "",
                FIELD.formatted("begin")
                    + CODE.formatted(" TOC \\o")
                    + FIELD.formatted("separate")
                    + r("一、基本情况")
                    + "<w:r><w:tab/><w:t>1</w:t></w:r>")
            + p("", r("二、其他\t2") + FIELD.formatted("end"))
            + p("<w:pStyle w:val='t'/>", r("三、无域 3"))
            + p("一、基本情况");

    WordText read = read(new DocxFile(body).with("styles", "styles", style("t", "toc 1", "")));

    assertEquals(List.of("一、基本情况"), lines(read));
    assertEquals(
        List.of(
            new Aside(Aside.Kind.CONTENTS, "一、基本情况\t1"),
            new Aside(Aside.Kind.CONTENTS, "二、其他\t2"),
            new Aside(Aside.Kind.CONTENTS, "三、无域 3")),
        read.asides());
  }

  @Test
  void textBesideTheBodyIsKeptApart() throws IOException {
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>"
            + p("框里")
            + p("两行")
            + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
            + p("框里")
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏着</w:t></w:r>";
    String note = "<w:%1$s w:type='separator'>%2$s</w:%1$s><w:%1$s w:id='2'>%3$s</w:%1$s>";
    DocxFile file =
        new DocxFile(p("", r("正文") + box + hidden))
            .with("footnotes", "footnotes", note.formatted("footnote", p("线"), p("脚注文")))
            .with("endnotes", "endnotes", note.formatted("endnote", p(""), p("尾注文")))
            .with("comments", "comments", "<w:comment w:id='1'>" + p("批注文") + "</w:comment>")
            .with("header", "hdr", p("页眉文"))
            .with("footer", "ftr", p("页脚文"));

    WordText read = read(file);

    assertEquals(List.of("正文"), lines(read));
    assertEquals(
        List.of(
            new Aside(Aside.Kind.TEXT_BOX, "框里\n两行"),
            new Aside(Aside.Kind.HIDDEN, "藏着"),
            new Aside(Aside.Kind.FOOTNOTE, "脚注文"),
            new Aside(Aside.Kind.ENDNOTE, "尾注文"),
            new Aside(Aside.Kind.COMMENT, "批注文"),
            new Aside(Aside.Kind.HEADER, "页眉文"),
            new Aside(Aside.Kind.FOOTER, "页脚文")),
        read.asides());
  }

  @Test
  void picturesAndChartsAreCounted_onceEach() throws IOException {
    String body =
        p("", "<w:r><w:drawing><a:blip/></w:drawing></w:r>")
            + p("", "<w:r><w:pict><v:imagedata/></w:pict></w:r>")
            + p("", "<w:r><w:object><v:imagedata/></w:object></w:r>")
            + p("", "<w:r><w:drawing><a:chart/></w:drawing></w:r>")
            + "<w:altChunk/>";

    WordText read = read(new DocxFile(body));

    assertFalse(read.hasText());
    assertEquals(2, read.pictures());
    assertEquals(3, read.objects());
  }

  @Test
  void mergedCellsStandOnce_andKeepTheOthersInTheirColumns() throws IOException {
    String body =
        "<w:tbl><w:tr>"
            + cell("<w:vMerge w:val='restart'/>", "类别")
            + cell("<w:gridSpan w:val='2'/>", "金额")
            + "</w:tr><w:sdt><w:sdtContent><w:tr>"
            + cell("<w:vMerge/>", "")
            + "<w:tc>"
            + p("预算")
            + p("数")
            + "</w:tc>"
            + cell("", "支出数")
            + "</w:tr></w:sdtContent></w:sdt></w:tbl>";

    WordText read = read(new DocxFile(body));

    assertEquals(
        List.of(new Table(List.of(List.of("类别", "金额", ""), List.of("", "预算 数", "支出数")))),
        read.blocks());
  }

  @Test
  void tableOfOneColumnIsAFrameAroundText() throws IOException {
    String body = "<w:tbl><w:tr><w:tc>" + p("一、基本情况") + p("正文") + "</w:tc></w:tr></w:tbl>";

    assertEquals(List.of("一、基本情况", "正文"), lines(read(new DocxFile(body))));
  }

  @Test
  void breaksTabsMathAndControlsAreText() throws IOException {
    String body =
        p(
            "",
            "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:noBreakHyphen/></w:r>"
                + "<w:sdt><w:sdtPr/><w:sdtContent>"
                + r("控件")
                + "</w:sdtContent></w:sdt><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>");

    assertEquals(List.of("甲\n乙\t丙-控件x=1"), lines(read(new DocxFile(body))));
  }

  @Test
  void strictDocumentsAreRead() throws IOException {
    DocxFile strict =
        new DocxFile(p("正文"))
            .replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main")
            .replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships");

    assertEquals(List.of("正文"), lines(read(strict)));
  }

  @Test
  void blankParagraphsKeepTheirPlace_withoutTheirNumber() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId='5'>"
            + level(0, "decimal", "%1.")
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num>";
    String body = p(number(1, 0), r("甲")) + p(number(1, 0), r("　")) + p(number(1, 0), r("乙"));

    WordText read = read(new DocxFile(body).with("numbering", "numbering", numbering));

    assertEquals(List.of("1.甲", "　", "3.乙"), lines(read));
    assertTrue(read.hasText());
  }

  private WordText read(DocxFile file) throws IOException {
    return new DocxReader().read(file.write(folder.resolve("报告.docx")));
  }

  private static List<String> lines(WordText read) {
    return read.blocks().stream()
        .map(
            b ->
                switch (b) {
                  case Paragraph paragraph -> paragraph.line();
                  case Table table -> String.join("|", table.rows().getFirst());
                })
        .toList();
  }

  private static String style(String id, String name, String more) {
    return "<w:style w:type='paragraph' w:styleId='%s'><w:name w:val='%s'/>%s</w:style>"
        .formatted(id, name, more);
  }

  private static String level(int level, String format, String text) {
    return ("<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>"
            + "<w:lvlText w:val='%s'/></w:lvl>")
        .formatted(level, format, text);
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }
}
