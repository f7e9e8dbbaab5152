package cn.jiping.domain;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.OutlineText;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that many tests start from, with the numbers of the sample of 2021. */
public final class TestReports {
  public static final GradeScheme SCHEME = new GradeScheme(List.of("先进", "一般", "后进"));
  public static final List<String> CATEGORIES = List.of("村改居社区", "城市社区", "街道", "两新", "机关");
  public static final List<String> AMOUNTS = List.of("176.77", "87.63", "10", "8.69", "5.81");

  private TestReports() {}

  /** The outline of 2011 as it is shipped. */
  public static Outline outline() {
    try (InputStream text = TestReports.class.getResourceAsStream("/cn/jiping/outline/2011.txt")) {
      return OutlineText.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A report of 2021 with nothing in it. */
  public static Report blank() {
    return Report.blank(ReportId.fresh(), 2021, outline(), SCHEME);
  }

  /** Unit, cover, the five amounts and the typed tally of the sample. */
  public static Report sample() {
    return blank()
        .withUnit(new Unit("某某街道办事处", ""))
        .withCover(new Cover("关于党建资金项目支出绩效评价报告", "党建工作经费", ""))
        .withFundLines(budgets(AMOUNTS))
        .withTypedTally(
            List.of(new GradeCount("先进", 6), new GradeCount("一般", 25), new GradeCount("后进", 2)));
  }

  /** One line for each amount in 万元, as budget, under the categories of the sample. */
  public static List<FundLine> budgets(List<String> amounts) {
    List<FundLine> lines = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      lines.add(line(CATEGORIES.get(i), amounts.get(i), "", ""));
    }
    return lines;
  }

  /** A fund line; amounts in 万元, empty when not known. */
  public static FundLine line(String category, String budget, String received, String spent) {
    return FundLine.blank()
        .withCategory(category)
        .withAmount(Measure.BUDGET, amount(budget))
        .withAmount(Measure.RECEIVED, amount(received))
        .withAmount(Measure.SPENT, amount(spent));
  }

  /** An organization with its grade of this year and of the year before. */
  public static PartyOrganization organization(String name, String grade, String previous) {
    return PartyOrganization.blank()
        .with(Attribute.FULL_NAME, name)
        .withGrading(Grading.NONE.withGrade(grade).withPrevious(previous));
  }

  private static Optional<Money> amount(String number) {
    return number.isEmpty() ? Optional.empty() : Optional.of(Money.of(number, AmountUnit.WAN));
  }
}
