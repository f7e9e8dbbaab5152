package cn.jiping.app;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FindingNote.Decision;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.Progress;
import cn.jiping.service.ReportSession;
import cn.jiping.service.Revision;
import cn.jiping.service.archive.WriteOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reports that are photographed.
 *
 * @param folder where they are kept
 * @param sample the sample as it came
 * @param next the report of the year after
 * @param again the sample once more, finalised and begun anew
 * @param scored the sample with its indicators filled in
 * @param sheets a spreadsheet for each step that takes one, with something wrong in it
 * @param house the file of a move, with these reports and others
 */
record ShotsData(
    Path folder,
    ReportId sample,
    ReportId next,
    ReportId again,
    ReportId scored,
    Map<String, Path> sheets,
    Path house) {
  private static final String REASON = "上级文件原文如此";
  private static final String WHY = "按财政局意见更正说法";
  private static final String NAME = "张三";
  private static final int EARLIER = 2019;
  private static final String MARK = "送审前";

  /** Makes them in this folder, which is empty. */
  static ShotsData in(Path folder) {
    try (Wiring wiring = new Wiring(folder)) {
      Report again = wiring.reports().add(wiring.sample().report());
      finalise(wiring, wiring.reports().open(again.id()));
      ShotsScans.add(wiring, again.id());
      Report sample = wiring.reports().add(wiring.sample().report());
      Report scored = wiring.reports().add(ShotsScores.fill(wiring, wiring.sample().report()));
      Report next = wiring.reports().addNextYear(sample.id());
      return new ShotsData(
          folder,
          sample.id(),
          next.id(),
          again.id(),
          scored.id(),
          sheets(folder),
          house(wiring, folder));
    }
  }

  /** Two more reports than here, from another computer. */
  private static Path house(Wiring here, Path folder) {
    Path first = write(here, folder.resolve("1.jiping"));
    try (Wiring other = new Wiring(folder.resolve("other"))) {
      other.moveIn().take(first, Optional.empty(), true, Progress.NONE);
      other.preferences().change(p -> p.withName(NAME));
      Report more = other.reports().add(other.sample().report().withYear(EARLIER));
      finalise(other, other.reports().open(more.id()));
      other.reports().addNextYear(more.id());
      return write(other, folder.resolve(other.moveOut().fileName()));
    }
  }

  private static Path write(Wiring wiring, Path file) {
    WriteOrder order = new WriteOrder(file, false, true, Optional.empty());
    return wiring.moveOut().write(order, Progress.NONE).written().target();
  }

  private static Map<String, Path> sheets(Path folder) {
    return Map.of(
        "funds",
        write(
            folder.resolve("资金明细.csv"),
            """
            2021年度党建经费明细表,,,,
            序号,项目名称,资金来源,预算数（万元）,支出数（万元）
            1,村改居社区党建工作经费,区级财政,180,176.77
            2,城市社区党建工作经费,区级财政,90,八十七
            3,党群服务中心建设,街道自筹,12.5,12.12345678
            合计,,,282.5,
            """),
        "organizations",
        write(
            folder.resolve("党组织.csv"),
            """
            党组织名称,类型,领域,所属社区,党员人数,书记姓名,定级等级,上年等级,是否达标,核准时间
            柳河社区党总支,党总支,城市社区,柳河社区,86,张三,先进,一般,是,2021年12月5日
            东桥社区党支部,党支部,村改居社区,东桥社区,31,李四,优秀,先进,,2021.12.5
            星河科技联合党支部,联合党支部,两新,,8人,王五,一般,,否,
            """),
        "work",
        write(
            folder.resolve("工作数据.csv"),
            """
            名称,数量,单位
            主题党日,12,次
            党课,33,次
            """),
        "indicators",
        write(
            folder.resolve("自评表.csv"),
            """
            项目支出绩效自评表,,,,,,,
            一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因分析及改进措施
            产出指标,数量指标,主题党日,≥12次,15次,10,10,
            ,,党课,≥30次,24次,10分,8,外出党员较多
            ,质量指标,学习覆盖率,≥95%,98%,十五,15,
            满意度指标,服务对象满意度,党员满意度,≥90%,98%,10,10,
            总分,,,,,45,43,
            """));
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void finalise(Wiring wiring, ReportSession session) {
    List<FindingNote> notes =
        wiring.checkSettings().load().checker().findings(session.report()).stream()
            .filter(f -> f.severity() == Severity.ERROR)
            .map(f -> explained(f, wiring))
            .toList();
    session.change(r -> r.withFindingNotes(notes));
    session.finalise(wiring.finaliser().prepare(session.report(), NAME));
    session.startVersion(WHY);
    wiring.revisions().keep(session.report(), Revision.Kind.MARK, MARK);
    session.change(
        r ->
            r.withText("overview", t -> t.replace("村改居社区党组织干部队伍", "“村改居”社区党组织带头人队伍"))
                .withText("goals", t -> t.replaceFirst("。", "，一抓到底。")));
    Saved.orFail(session);
  }

  private static FindingNote explained(Finding finding, Wiring wiring) {
    return Review.note(finding, Decision.EXPLAINED, REASON, NAME, wiring.clock().instant());
  }
}
