package cn.jiping.output.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Place;
import cn.jiping.output.PlainCharts;
import cn.jiping.output.SampleDocument;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.typeset.Typesetter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfConformanceTest {
  private static final Fonts FONTS = new Fonts();

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void sampleConforms(PDFAFlavour flavour) throws Exception {
    assertEquals(List.of(), VeraPdf.violations(sample(), flavour));
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void tableOverPagesRareCharactersAndSkippedLevelsConform(PDFAFlavour flavour) throws Exception {
    Place place = Place.of(Place.Part.FUNDS);
    List<List<String>> rows = Collections.nCopies(60, List.of("䶮㛃𬭎", ""));
    List<Column> columns =
        List.of(new Column("类别", Align.LEFT, 2), new Column("金额", Align.RIGHT, 1));
    List<Block> blocks =
        List.of(
            new Block.Heading(place, 2, "（一）", "没有上一级的标题"),
            Block.Paragraph.of(place, "2021年 PDF，⼀般。"),
            new Block.Table(place, "表", "单位：万元", columns, rows, Optional.empty()),
            new Block.SignatureBlock(place, "某街道", "", List.of(), false, false));
    Document document = new Document("试验 <&>", "", "", PageSetup.STANDARD, blocks, List.of());
    byte[] pdf = write(document);
    assertEquals(List.of(), VeraPdf.violations(pdf, flavour));
  }

  @Test
  void sameDocumentIsTheSameBytes() {
    assertArrayEquals(sample(), sample());
  }

  private static byte[] sample() {
    return write(SampleDocument.document());
  }

  private static byte[] write(Document document) {
    return new PdfWriter(FONTS, new PlainCharts(FONTS)).write(new Typesetter(FONTS).set(document));
  }
}
