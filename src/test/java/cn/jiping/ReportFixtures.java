package cn.jiping;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Unit;
import cn.jiping.domain.report.WeakAndLax;
import cn.jiping.domain.report.WorkFigure;
import cn.jiping.service.Outlines;
import cn.jiping.store.OutlineFiles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reports of an invented street office. */
public final class ReportFixtures {
  public static final Outlines OUTLINES = OutlineFiles.load();
  public static final GradeScheme GRADES = new GradeScheme(List.of("先进", "一般", "后进"));

  private ReportFixtures() {}

  /** A report of 2021 with nothing in it. */
  public static Report blank() {
    return Report.blank(reportId("blank"), 2021, OUTLINES.first(), GRADES);
  }

  /** An outline that the unit made of the one of 2020: less, more and other headings. */
  public static Outline ownOutline() {
    Outline shipped = OUTLINES.withId("2020").orElseThrow();
    List<Heading> headings = new ArrayList<>(shipped.headings());
    headings.removeIf(h -> h.key().equals("decisions"));
    headings.replaceAll(h -> h.key().equals("overview") ? h.withTitle("街道概况") : h);
    headings.add(new Heading("own-a1", 1, "下一步打算", Heading.Kind.OPTIONAL, Set.of(), "明年做什么。"));
    return shipped.copy("own-1", "柳河街道提纲").withHeadings(headings);
  }

  /** A report of 2021 in which every field is used, and each optional one also left open. */
  public static Report rich() {
    return Report.blank(reportId("rich"), 2021, OUTLINES.first(), GRADES)
        .withUnit(new Unit("柳河街道办事处", "清水区委组织部"))
        .withCover(new Cover("关于党建资金项目支出绩效评价报告", "党建工作经费", "清水区财政局"))
        .withAmountUnit(AmountUnit.YUAN)
        .withSections(
            List.of(
                new Section("overview", "共{分级.合计}个党组织。\n“两新”组织𠮷字、\u3000全角空格。", false),
                new Section("funds", "投入{资金.合计}。", true),
                new Section("other", "", false)))
        .withUnplacedText("附：没有归位的一行\n")
        .withFundLines(
            List.of(
                fundLine("1", "村改居社区", "1767700.00", "1767700", "1750000.01"),
                fundLine("2", "城市社区", "876300.00", null, null),
                new FundLine(
                    row("fund 3"),
                    "机关",
                    "",
                    Optional.empty(),
                    Optional.of(Money.ZERO),
                    Optional.of(Money.MAX),
                    "")))
        .withOrganizations(List.of(graded(), weakAndLax(), onList(), blankOrganization()))
        .withTypedTally(
            List.of(new GradeCount("先进", 6), new GradeCount("一般", 25), new GradeCount("后进", 0)))
        .withWorkFigures(
            List.of(
                new WorkFigure(row("work 1"), "党课", Optional.of(new BigDecimal("33")), "次"),
                new WorkFigure(row("work 2"), "面积", Optional.of(new BigDecimal("3.50")), "亩"),
                new WorkFigure(row("work 3"), "合计", Optional.of(new BigDecimal("1E+3")), ""),
                new WorkFigure(row("work 4"), "党员", Optional.empty(), "名")))
        .withEvaluation(EvaluationFixtures.full())
        .withSignature(
            new Signature(
                "中共柳河街道工作委员会",
                Optional.of(LocalDate.of(2022, 1, 5)),
                "张三",
                "李四",
                "010-0000 0000",
                false,
                Signature.Form.FIELDS));
  }

  /** The rich report with this many organizations. */
  public static Report withOrganizations(int count) {
    return rich()
        .withOrganizations(
            IntStream.range(0, count).mapToObj(ReportFixtures::organization).toList());
  }

  /** An organization whose name and values follow from its number. */
  public static PartyOrganization organization(int number) {
    return new PartyOrganization(
        row("organization " + number),
        "柳河街道第" + number + "社区党支部",
        "第" + number + "支部",
        "党支部",
        number % 2 == 0 ? "城市社区" : "村改居社区",
        "第" + number + "社区",
        "柳河街道党工委",
        "张三",
        OptionalInt.of(number % 90),
        number % 3 == 0,
        Grading.NONE.withGrade(GRADES.grades().get(number % 3)),
        Optional.empty());
  }

  /** An explanation of a finding of this rule about these characters of a section. */
  public static FindingNote note(String rule, String section, String about) {
    return new FindingNote(
        rule,
        Place.Part.SECTION,
        section,
        about,
        FindingNote.Decision.EXPLAINED,
        "原文如此",
        "张三",
        Instant.parse("2022-01-04T02:03:04.567890123Z"));
  }

  /** A name that is the same in every run. */
  public static ReportId reportId(String name) {
    return new ReportId(uuid("report " + name));
  }

  private static RowId row(String name) {
    return new RowId(uuid(name));
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static FundLine fundLine(
      String number, String category, String budget, String received, String spent) {
    return new FundLine(
        row("fund " + number),
        category,
        "区财政",
        money(budget),
        money(received),
        money(spent),
        "第" + number + "批");
  }

  private static Optional<Money> money(String yuan) {
    return Optional.ofNullable(yuan).map(BigDecimal::new).map(Money::new);
  }

  private static PartyOrganization graded() {
    return organization(1)
        .withGrading(
            new Grading(
                "先进",
                "一般",
                "活动经常，台账齐全",
                "",
                Optional.of(LocalDate.of(2021, 10, 8)),
                Optional.of(LocalDate.of(2021, 10, 20)),
                Optional.of(LocalDate.of(2021, 11, 3)),
                Optional.of(LocalDate.of(2021, 12, 31))));
  }

  private static PartyOrganization weakAndLax() {
    Grading grading = Grading.NONE.withGrade("后进").withProblems("书记空缺半年");
    LocalDate listed = LocalDate.of(2020, 2, 29);
    return organization(2)
        .withMembers(OptionalInt.empty())
        .withGrading(grading)
        .withWeakAndLax(
            Optional.of(
                new WeakAndLax(
                    Optional.of(listed),
                    "王五",
                    "一、选好书记\n二、补齐制度",
                    Optional.of(listed.plusYears(2)))));
  }

  private static PartyOrganization onList() {
    return organization(3)
        .withMembers(OptionalInt.of(0))
        .withWeakAndLax(Optional.of(new WeakAndLax(Optional.empty(), "", "", Optional.empty())));
  }

  private static PartyOrganization blankOrganization() {
    PartyOrganization blank = organization(4).withMembers(OptionalInt.empty());
    for (Attribute attribute : Attribute.values()) {
      blank = blank.with(attribute, "");
    }
    return blank.withStandardised(true).withGrading(Grading.NONE);
  }
}
