package cn.jiping.output;

import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.OutlineText;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The sample report of 2021 as the program would have it: its text under its headings, its data.
 */
public final class SampleDocument {
  private SampleDocument() {}

  public static Document document() {
    return ReportDocument.of(report());
  }

  /** Every line of text that stands under a heading, as typed. */
  public static List<String> paragraphs() {
    return report().sections().stream().flatMap(s -> s.text().lines()).toList();
  }

  public static Report report() {
    Outline outline = OutlineText.parse(read("/cn/jiping/outline/2011.txt"));
    Report report =
        Report.blank(
            new ReportId(new UUID(0, 1)),
            2021,
            outline,
            new GradeScheme(List.of("先进", "一般", "后进")));
    List<String> lines =
        read("/cn/jiping/output/report-2021.txt").lines().map(SampleDocument::stripped).toList();
    for (Map.Entry<String, List<String>> section : sections(outline, lines).entrySet()) {
      report = report.withText(section.getKey(), t -> String.join("\n", section.getValue()));
    }
    return report
        .withUnit(new Unit(lines.getFirst(), "某区党工委"))
        .withCover(new Cover(lines.get(1), "党建工作经费", ""))
        .withFundLines(
            List.of(
                fund("村改居社区党建工作经费", "176.77"),
                fund("城市社区党建工作经费", "87.63"),
                fund("街道党建工作经费", "10"),
                fund("两新党组织党建工作经费", "8.69"),
                fund("街道2021年度机关党员教育活动经费", "5.81")))
        .withTypedTally(
            List.of(new GradeCount("先进", 6), new GradeCount("一般", 25), new GradeCount("后进", 2)))
        .withSignature(
            new Signature(
                "",
                Optional.of(LocalDate.of(2022, 1, 5)),
                "张三",
                "李四",
                "0871-12345678",
                true,
                Signature.Form.CLOSING));
  }

  private static Map<String, List<String>> sections(Outline outline, List<String> lines) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (Heading heading : outline.headings()) {
      if (heading.kind() != Heading.Kind.OPTIONAL) {
        keys.put(heading.title(), heading.key());
      }
    }
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      String title = line.replaceFirst("^([一二三四五六七八]、|（[一二三]）|[1-9]\\.)", "");
      if (keys.containsKey(title)) {
        open = sections.computeIfAbsent(keys.get(title), k -> new ArrayList<>());
      } else if (!line.isEmpty()) {
        open.add(line);
      }
    }
    return sections;
  }

  private static FundLine fund(String category, String wan) {
    return FundLine.blank()
        .withCategory(category)
        .withAmount(Measure.BUDGET, Optional.of(Money.of(wan, AmountUnit.WAN)));
  }

  private static String stripped(String line) {
    return line.replace("[bookmark: _GoBack]", "").strip();
  }

  private static String read(String resource) {
    try (InputStream in = NumberedHeading.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
