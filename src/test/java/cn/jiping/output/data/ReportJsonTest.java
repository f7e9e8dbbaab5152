package cn.jiping.output.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.Json;
import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.service.InputFailure;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportJsonTest {
  private static final PictureFile JPEG = new PictureFile(new byte[] {(byte) 0xFF, 1, 2});
  private static final PictureFile PNG = new PictureFile(new byte[] {(byte) 0x89, 1});

  private static Report whole() {
    Report rich = ReportFixtures.rich();
    return rich.withAttachments(
            new Attachments(
                true,
                false,
                FormPaper.LANDSCAPE,
                FormPaper.PORTRAIT,
                List.of(picture(1, JPEG), picture(2, PNG))))
        .withFindingNotes(List.of(ReportFixtures.note("R1", "funds", "“")))
        .withVersion(
            rich.version()
                .withFinalised(
                    new Finalised(
                        "a".repeat(64),
                        "0".repeat(64),
                        Instant.parse("2022-01-05T01:02:03Z"),
                        "张三")));
  }

  private static Picture picture(int number, PictureFile file) {
    return new Picture(new RowId(new UUID(7, number)), "第" + number + "张", file);
  }

  private static String text(Report report) {
    return new String(ReportJson.write(report), StandardCharsets.UTF_8);
  }

  private static Report read(String json) {
    Function<String, PictureFile> pictures = Map.of("1.jpg", JPEG, "2.png", PNG)::get;
    return ReportJson.read(
        json.getBytes(StandardCharsets.UTF_8), ReportFixtures.OUTLINES, pictures);
  }

  private static List<String> faults(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(new String(ReportJson.schema(ReportJson.SCHEMA), StandardCharsets.UTF_8))
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static List<Report> all() {
    return List.of(whole(), ReportFixtures.rich(), ReportFixtures.blank(), own());
  }

  private static Report own() {
    return ReportFixtures.rich().withOutline(ReportFixtures.ownOutline());
  }

  @Test
  void nothingIsLost() {
    for (Report report : all()) {
      assertEquals(report, read(text(report)));
    }
  }

  @Test
  void charactersThatAreOddStayWhatTheyAre() {
    String odd = "\u0000\t\"\\\u2028\u007f 𠮷 half \ud842 and \udfb7 \ufeff\r\n\r";
    Report report = ReportFixtures.blank().withUnplacedText(odd);
    assertEquals(odd, read(text(report)).unplacedText());
    assertEquals("jiping-report", ((Map<?, ?>) Json.parse(text(report))).get("format"));
  }

  @Test
  void sameReportIsTheSameBytes() {
    assertArrayEquals(ReportJson.write(whole()), ReportJson.write(read(text(whole()))));
  }

  @Test
  void whatIsWrittenFollowsThePublishedSchema() {
    for (Report report : all()) {
      assertEquals(List.of(), faults(text(report)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"year\" : 2021|\"year\" : 2021.5|/year",
        "\"year\" : 2021|\"year\" : 21|/",
        "\"year\" : 2021|\"year\" : 2021, \"more\" : 1|/more",
        "\"year\" : 2021,||/year",
        "\"1767700.00\"|\"1767700.001\"|/fundLines/0/budget",
        "\"1767700.00\"|\"-1.00\"|/fundLines/0/budget",
        "\"1767700.00\"|1767700|/fundLines/0/budget",
        "\"2022-01-05\"|\"2022-02-30\"|/signature/date",
        "\"FIELDS\"|\"fields\"|/signature/form",
        "\"sealed\" : false|\"sealed\" : \"false\"|/signature/sealed",
        "\"top\" : \"37\"|\"top\" : \"3700\"|/presentation/setup",
        "\"key\" : \"funds\",|\"key\" : \"overview\",|/sections",
        "\"formatVersion\" : 2|\"formatVersion\" : 1|/attachments/selfEvaluation",
        "\"overall\" :|\"above\" :|/evaluation/goals/overall",
        "\"40.50\"|\"40.50000000000000001\"|/evaluation/selfEvaluation/indicators/0/weight",
        "\"40.50\"|40.5|/evaluation/selfEvaluation/indicators/0/weight",
        "\"10.0\"|\"ten\"|/evaluation/selfEvaluation/executionWeight",
        "\"AT_LEAST\"|\"MORE\"|/evaluation/selfEvaluation/indicators/0/kind",
        "\"PARTLY\"|\"\"|/evaluation/selfEvaluation/indicators/1/attainment",
        "-000000000001|-000000000002|/evaluation/selfEvaluation/indicators",
        "\"0.01\"|\"0.011\"|/evaluation/initialBudget/fiscal",
        "\"count\" : 120|\"count\" : -1|/evaluation/survey/answers/0/count",
        "\"satisfied\" : 3|\"satisfied\" : 4|/evaluation/survey",
        "\"year\" : 2020|\"year\" : 2200|/evaluation/earlierYears/0",
        "\"19999999999999999.98\"|\"1e9\"|/evaluation/earlierYears/0/budget",
        "\"89.90\"|\"1E+99999\"|/evaluation/earlierYears/0/score",
        "\"comparisonPrinted\" : true|\"comparisonPrinted\" : 1|/evaluation/comparisonPrinted"
      })
  void whatIsNotAsItShouldBeIsRefused_andItsPlaceSaid(String right, String wrong, String place) {
    String json = text(ReportFixtures.rich());
    assertTrue(json.contains(right), right);
    String changed = json.replace(right, wrong == null ? "" : wrong);
    InputFailure failure = assertThrows(InputFailure.class, () -> read(changed));
    assertTrue(failure.getMessage().contains("“" + place), failure.getMessage());
  }

  @Test
  void newerFormatIsSaidToBeNewer_anotherToBeForeign() {
    String json = text(ReportFixtures.rich());
    String newer = json.replace("\"formatVersion\" : 2", "\"formatVersion\" : 3, \"new\" : {}");
    assertTrue(failure(newer).contains("较新的程序"));
    assertTrue(failure(json.replace("jiping-report", "other")).contains("不是绩评报告"));
    assertTrue(failure(json.replace("\"formatVersion\" : 2,", "")).contains("不是绩评报告"));
    assertTrue(failure("[]").contains("不是绩评报告"));
    assertTrue(failure("").contains("不是绩评报告"));
  }

  @Test
  void brokenDeepAndDoubledTextIsRefused() {
    String json = text(ReportFixtures.rich());
    for (String broken :
        List.of(
            json.substring(0, json.length() / 2),
            json + "{}",
            "[".repeat(100_000),
            json.replaceFirst("\\{", "{\"year\":2020,"))) {
      assertTrue(failure(broken).contains("JSON"), failure(broken));
    }
  }

  @Test
  void pictureThatIsNotThere_orAnotherOne_isRefused() {
    String json = text(whole());
    assertTrue(failure(json.replace("1.jpg", "3.jpg")).contains("3.jpg"));
    assertTrue(failure(json.replace(JPEG.digest(), PNG.digest())).contains("1.jpg"));
  }

  @Test
  void outlineThatTheProgramDoesNotHaveIsNamed() {
    String json = text(whole());
    String id = ReportFixtures.OUTLINES.first().id();
    assertTrue(failure(json.replace("\"id\" : \"" + id, "\"id\" : \"x" + id)).contains("提纲"));
  }

  @Test
  void ownOutlineNeedsAllOfItsHeadings_andCanBeNoShippedOne() {
    String json = text(own());
    assertTrue(
        failure(json.replaceFirst("\"kind\" : \"GROUP\"", "\"kind\" : \"X\"")).contains("kind"));
    assertTrue(
        failure(json.replace("\"id\" : \"own-1\"", "\"id\" : \"2020\"")).contains("/outline"));
    assertTrue(failure(json.replace("街道概况", "街道|概况")).contains("/outline/headings/1"));
  }

  private static String failure(String json) {
    return assertThrows(InputFailure.class, () -> read(json)).getMessage();
  }

  @Test
  void everyCutAndEveryChangedByteIsReadAsAReport_orRefused() {
    byte[] json = ReportJson.write(ReportFixtures.rich());
    String tried =
        IntStream.range(0, json.length)
            .mapToObj(
                i -> {
                  byte[] changed = json.clone();
                  changed[i] = (byte) (changed[i] ^ 1 << i % 8);
                  try {
                    ReportJson.read(changed, ReportFixtures.OUTLINES, name -> null);
                    return "read";
                  } catch (InputFailure refused) {
                    return "refused";
                  }
                })
            .distinct()
            .sorted()
            .collect(Collectors.joining(","));
    assertEquals("read,refused", tried);
  }
}
