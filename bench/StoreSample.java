import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.output.word.DocxReader;
import cn.jiping.service.Outlines;
import cn.jiping.service.text.FileImport;
import cn.jiping.store.OutlineFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** The sample report, for the programs that measure the store; the same in every process. */
final class StoreSample {
  static final Outlines OUTLINES = OutlineFiles.load();
  private static final Path TEXT =
      Path.of("src/main/resources/cn/jiping/service/sample/report-2021.txt");

  private StoreSample() {}

  static Report report() {
    return report(id("sample"));
  }

  static Report report(UUID id) {
    return new FileImport(new DocxReader())
        .read(TEXT, OUTLINES.first())
        .toReport(new ReportId(id), 2021, new GradeScheme(List.of("先进", "一般", "后进")));
  }

  /** With a picture of so many random bytes. */
  static Report withPicture(int bytes) {
    byte[] content = new byte[bytes];
    new Random(7).nextBytes(content);
    Picture picture = new Picture(new RowId(id("picture")), "照片", new PictureFile(content));
    return report().withAttachments(new Attachments(false, false, List.of(picture)));
  }

  /** As it is when it was saved this often: a text and fifty rows follow from the number. */
  static Report saved(Report sample, int number) {
    return sample
        .withText("overview", text -> Integer.toString(number))
        .withOrganizations(organizations(number, 50));
  }

  static List<PartyOrganization> organizations(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(
            i ->
                new PartyOrganization(
                    new RowId(id("organization " + i)),
                    "柳河街道第" + i + "社区党支部",
                    "第" + i + "支部",
                    "党支部",
                    "城市社区",
                    "第" + i + "社区",
                    "柳河街道党工委",
                    "张三",
                    OptionalInt.of(i % 90),
                    true,
                    Grading.NONE.withGrade("先进"),
                    Optional.empty()))
        .toList();
  }

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
