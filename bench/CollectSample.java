import cn.jiping.domain.Sha256;
import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.domain.report.Unit;
import cn.jiping.domain.report.Version;
import cn.jiping.output.archive.ArchiveFiles;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.ArchiveContents;
import cn.jiping.service.archive.ScanFile;
import cn.jiping.store.RowDigests;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import cn.jiping.service.archive.WriteOrder;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Archives of invented units, each with the text of the sample, amounts of its own, 33
 * organizations, a real paper, a real check record and a scan. Usage: CollectSample FOLDER COUNT PAPER RECORD
 * SCAN_BYTES
 */
public final class CollectSample {
  private static final String[] CATEGORIES = {"村改居社区", "城市社区", "街道", "两新", "机关"};
  private static final Instant AT = Instant.parse("2022-01-05T08:30:00Z");

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    byte[] paper = Files.readAllBytes(Path.of(args[2]));
    byte[] record = Files.readAllBytes(Path.of(args[3]));
    int scanBytes = Integer.parseInt(args[4]);
    Report sample = StoreSample.report();
    ArchiveFiles archives = new ArchiveFiles(StoreSample.OUTLINES, report -> true);
    IntStream.range(0, count)
        .parallel()
        .forEach(
            i -> {
              Path place = folder.resolve("第%02d区".formatted(i / 500));
              place.toFile().mkdirs();
              ArchiveContents contents = contents(report(sample, i), paper, record, i, scanBytes);
              Path file = place.resolve(archives.name(contents.report()) + ".jiping");
              archives.write(contents, new WriteOrder(file, false, true, Optional.empty()), Progress.NONE);
            });
  }

  static Report report(Report sample, int number) {
    Report report =
        sample
            .withId(new cn.jiping.domain.report.ReportId(StoreSample.id("unit " + number)))
            .withUnit(new Unit("第%05d街道办事处".formatted(number), "清水区委组织部"))
            .withFundLines(
                IntStream.range(0, CATEGORIES.length).mapToObj(c -> line(c, number)).toList())
            .withOrganizations(StoreSample.organizations(number % 1000, 33));
    // Each its own text: nothing that was found in one is known of the next.
    for (var section : report.sections()) {
      report = report.withText(section.key(), t -> t.replace("。", number + "号。"));
    }
    return report;
  }

  private static FundLine line(int category, int number) {
    BigDecimal yuan = new BigDecimal(10_000L * (category + 1) + number).movePointLeft(2);
    return FundLine.blank()
        .withCategory(CATEGORIES[category])
        .withAmount(Measure.BUDGET, Optional.of(new Money(yuan)))
        .withAmount(Measure.SPENT, Optional.of(new Money(yuan)));
  }

  static ArchiveContents contents(
      Report report, byte[] paper, byte[] record, int number, int... scanBytes) {
    Finalised finalised =
        new Finalised(
            new RowDigests().of(report), Sha256.of(paper), AT.plusSeconds(number), "张三");
    Report done = report.withVersion(new Version(1, "", Optional.of(finalised)));
    List<ScanFile> scans =
        IntStream.range(0, scanBytes.length)
            .filter(s -> scanBytes[s] > 0)
            .mapToObj(s -> scan(s, number, scanBytes[s]))
            .toList();
    return new ArchiveContents(
        done, paper, Optional.empty(), record, record, scans, Retention.YEARS_30, "绩评");
  }

  private static ScanFile scan(int index, int number, int bytes) {
    byte[] content = pdf(bytes, 31L * number + index);
    Scan scan =
        new Scan(
            new RowId(StoreSample.id("scan " + number + " " + index)),
            Scan.Kind.SIGNED_PAGE,
            "签字页",
            "扫描.pdf",
            Scan.Type.PDF,
            1,
            0,
            OptionalInt.of(1),
            content.length,
            Sha256.of(content),
            AT);
    return new ScanFile(scan, () -> content);
  }

  /** A PDF of one empty page, with so many bytes in it that can't be packed. */
  private static byte[] pdf(int size, long seed) {
    byte[] dots = new byte[size];
    new Random(seed).nextBytes(dots);
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document
          .getDocumentCatalog()
          .setMetadata(new PDMetadata(document, new ByteArrayInputStream(dots)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
