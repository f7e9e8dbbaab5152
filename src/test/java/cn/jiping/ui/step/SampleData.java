package cn.jiping.ui.step;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.WorkFigure;
import cn.jiping.service.ReportSession;
import cn.jiping.service.ReportStore;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reports like the sample, and sessions that keep them in memory, for the tests of the steps. */
public final class SampleData {
  private static final List<String> COMMUNITIES = List.of("甲社区", "乙社区", "丙社区", "丁社区");
  private static final List<String> FIELDS = List.of("村改居社区", "城市社区", "机关", "两新");

  private SampleData() {}

  public static Report blank() {
    return Report.blank(
        ReportId.fresh(),
        2021,
        new Outline("2011", "2011", "", List.of()),
        new GradeScheme(List.of("先进", "一般", "后进")));
  }

  /** The five fund lines of the sample. */
  public static Report withFunds() {
    return blank()
        .withFundLines(
            List.of(
                line("村改居社区党建工作经费", "176.77"),
                line("城市社区党建工作经费", "87.63"),
                line("街道党建工作经费", "10"),
                line("两新党组织党建工作经费", "8.69"),
                line("街道2021年度机关党员教育活动经费", "5.81")));
  }

  private static FundLine line(String category, String wan) {
    return FundLine.blank()
        .withCategory(category)
        .withSource("区级财政")
        .withAmount(Measure.SPENT, Optional.of(Money.of(wan, AmountUnit.WAN)));
  }

  /** 33 organizations: 6, 25 and 2. */
  public static List<PartyOrganization> organizations() {
    List<PartyOrganization> organizations = new ArrayList<>();
    for (int i = 0; i < 33; i++) {
      String community = COMMUNITIES.get(i % 4);
      boolean branch = i >= 4;
      organizations.add(
          PartyOrganization.blank()
              .with(
                  Attribute.FULL_NAME,
                  "中共某某街道" + community + (branch ? "第" + (i / 4) + "支部委员会" : "总支部委员会"))
              .with(Attribute.TYPE, branch ? "党支部" : "党总支")
              .with(Attribute.FIELD, FIELDS.get(i % 4))
              .with(Attribute.COMMUNITY, community)
              .withMembers(OptionalInt.of(12 + i))
              .withStandardised(i < 6)
              .withGrading(
                  Grading.NONE
                      .withGrade(i < 6 ? "先进" : i < 31 ? "一般" : "后进")
                      .withPrevious(i < 4 ? "先进" : "一般")));
    }
    return organizations;
  }

  public static WorkFigure figure(String name, String number, String unit) {
    return WorkFigure.blank()
        .withName(name)
        .withNumber(Optional.of(new BigDecimal(number)))
        .withUnit(unit);
  }

  /** A session that saves nowhere. */
  public static ReportSession session(Report report) {
    return new ReportSession(report, new MemoryStore(report), Runnable::run, Clock.systemUTC());
  }

  private record MemoryStore(Report report) implements ReportStore {
    @Override
    public List<cn.jiping.service.ReportSummary> list() {
      return List.of();
    }

    @Override
    public Report load(ReportId id) {
      return report;
    }

    @Override
    public void accept(ReportId id) {}

    @Override
    public void add(Report added) {}

    @Override
    public void save(Report before, Report after) {}

    @Override
    public void finalise(Report before, Report after, byte[] paper) {
      save(before, after);
    }

    @Override
    public void close() {}
  }
}
