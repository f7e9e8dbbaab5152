package cn.jiping.output.archive;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.Sha256;
import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.output.image.TestPictures;
import cn.jiping.service.archive.ArchiveContents;
import cn.jiping.service.archive.ScanFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Contents of archives of an invented street office. */
public final class ArchiveFixtures {
  private static final Instant AT = Instant.parse("2022-01-05T08:30:00.123456789Z");

  private ArchiveFixtures() {}

  /** A PDF of one empty page. */
  static byte[] pdf() {
    return pdf(0);
  }

  /** A PDF of one empty page, with so many bytes in it that can't be packed. */
  static byte[] pdf(int size) {
    byte[] dots = new byte[size];
    new Random(1).nextBytes(dots);
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document
          .getDocumentCatalog()
          .setMetadata(new PDMetadata(document, new ByteArrayInputStream(dots)));
      document.setDocumentId(1L);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A finalised report with a picture, and its paper. */
  public static Report finalised(byte[] paper) {
    Report rich = ReportFixtures.rich();
    PictureFile picture = new PictureFile(TestPictures.png(4, 3));
    return rich.withAttachments(
            new Attachments(
                true, true, List.of(new Picture(new RowId(new UUID(3, 3)), "活动室", picture))))
        .withVersion(
            rich.version()
                .withFinalised(new Finalised("a".repeat(64), Sha256.of(paper), AT, "张三")));
  }

  static ScanFile scan(int number, Scan.Kind kind, String title, byte[] content) {
    Scan scan =
        new Scan(
            new RowId(new UUID(5, number)),
            kind,
            title,
            "扫描" + number + ".pdf",
            content[0] == '%' ? Scan.Type.PDF : Scan.Type.PNG,
            1,
            number % 4,
            kind == Scan.Kind.SIGNED_PAGE ? OptionalInt.of(1) : OptionalInt.empty(),
            content.length,
            Sha256.of(content),
            AT.plusSeconds(number));
    return new ScanFile(scan, () -> content);
  }

  /** All that an archive can hold. */
  public static ArchiveContents contents() {
    byte[] paper = pdf();
    return new ArchiveContents(
        finalised(paper),
        paper,
        Optional.of(new byte[] {'P', 'K'}),
        pdf(),
        pdf(),
        List.of(
            scan(1, Scan.Kind.SIGNED_PAGE, "", pdf()),
            scan(2, Scan.Kind.PHOTO, "活动/照片:一", TestPictures.png(5, 4)),
            scan(3, Scan.Kind.OTHER, "活动/照片:一", TestPictures.png(6, 4))),
        Retention.YEARS_30,
        "绩评 0.1.0");
  }
}
