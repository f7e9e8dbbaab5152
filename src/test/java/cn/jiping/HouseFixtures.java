package cn.jiping;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.CheckTables.Collocation;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import cn.jiping.domain.check.text.TableDifferences;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.KeptIndicatorSet;
import cn.jiping.service.Revision;
import cn.jiping.service.TrailEntry;
import cn.jiping.service.TrailEntry.Action;
import cn.jiping.service.house.House;
import cn.jiping.service.house.HouseSettings;
import cn.jiping.service.house.WholeReport;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An invented house. */
public final class HouseFixtures {
  public static final Instant AT = Instant.parse("2022-01-05T08:30:00.123456789Z");
  private static final byte[] PAPER = {'%', 'P', 'D', 'F'};
  private static final byte[] SCAN = ScanFixtures.bytes(5000);

  private HouseFixtures() {}

  /** Settings in which nothing is as usual. */
  public static HouseSettings settings() {
    CheckTables own =
        new CheckTables(
            List.of(new Slogan("甲教育", 2019, 9999, "文件")),
            List.of(new Collocation("发挥", "地位", "作用", "")),
            List.of(new Confusion("必需", "必须", "必需品", false, "词典")));
    CheckTables removed =
        new CheckTables(List.of(), List.of(), List.of(new Confusion("甲", "乙", "", true, "")));
    return new HouseSettings(
        "张三",
        25,
        Set.of(Rule.R20, Rule.R3),
        new TableDifferences(own, removed),
        List.of(
            new KeptIndicatorSet(
                new RowId(new UUID(6, 1)), "党建经费", ScoreForm.FRAMEWORK, "产出\t数量\n")),
        List.of(ReportFixtures.ownOutline()));
  }

  /** Two reports, of which the first has everything. */
  public static House house() {
    return new House(
        "绩评 0.1.0",
        AT,
        settings(),
        List.of(new MemoryReport(rich(), true), new MemoryReport(ReportFixtures.blank(), false)),
        List.of(
            new TrailEntry(AT, "张三", "user7", Action.FINALISED, "2021年报告\t第1版", "c0ff"),
            new TrailEntry(AT, "", "user7", Action.PRINTED, "报告", "")));
  }

  private static Report rich() {
    PictureFile file = new PictureFile(new byte[] {(byte) 0x89, 1, 2, 3});
    Report rich = ReportFixtures.rich();
    return rich.withAttachments(
            new Attachments(
                true, true, List.of(new Picture(new RowId(new UUID(3, 3)), "活动室", file))))
        .withVersion(
            rich.version()
                .withFinalised(new Finalised("a".repeat(64), Sha256.of(PAPER), AT, "张三")));
  }

  /** A report in memory, as it was at all times. */
  private record MemoryReport(Report present, boolean full) implements WholeReport {
    @Override
    public ReportId id() {
      return present.id();
    }

    @Override
    public Instant changed() {
      return AT;
    }

    @Override
    public List<Integer> versions() {
      return full ? List.of(1) : List.of();
    }

    @Override
    public Report version(int number) {
      return present;
    }

    @Override
    public byte[] paper(int number) {
      return PAPER;
    }

    @Override
    public List<Scan> scans() {
      return full ? List.of(ScanFixtures.scan("活动/照片:一.png", SCAN)) : List.of();
    }

    @Override
    public byte[] scan(RowId id) {
      return SCAN;
    }

    @Override
    public List<Revision> revisions() {
      return full
          ? List.of(
              new Revision(1, Revision.Kind.DAY, "", AT),
              new Revision(7, Revision.Kind.MARK, "送审前", AT))
          : List.of();
    }

    @Override
    public Report revision(int number) {
      return present.withUnplacedText("第" + number + "次");
    }
  }
}
