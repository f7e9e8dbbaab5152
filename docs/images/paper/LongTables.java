import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Place;
import cn.jiping.output.chart.ChartDrawing;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.pdf.PdfWriter;
import cn.jiping.output.typeset.Typesetter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table that goes on over pages, upright and as a wide attachment, for the pictures. */
public final class LongTables {
  private static final Place PLACE = Place.of(Place.Part.ORGANIZATIONS);

  public static void main(String[] args) throws Exception {
    Fonts fonts = new Fonts();
    List<Block> blocks =
        List.of(
            table(24), new Block.Attachment(PLACE, "附件", "党组织分类定级情况表", true), table(24));
    Document document = new Document("表", "", "", PageSetup.STANDARD, blocks, List.of());
    byte[] pdf =
        new PdfWriter(fonts, new ChartDrawing(fonts.file(Fonts.CHART).awt()))
            .write(new Typesetter(fonts).set(document));
    Files.write(Path.of(args[0]), pdf);
  }

  private static Block table(int rows) {
    List<Column> columns =
        List.of(
            new Column("序号", Align.CENTER, 1),
            new Column("党组织", Align.LEFT, 4),
            new Column("等级", Align.CENTER, 1));
    List<List<String>> cells =
        IntStream.rangeClosed(1, rows)
            .mapToObj(i -> List.of("" + i, "某社区第" + i + "党支部", i % 4 == 0 ? "先进" : "一般"))
            .toList();
    return new Block.Table(PLACE, "", "", columns, cells, Optional.empty());
  }
}
