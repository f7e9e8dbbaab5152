package cn.jiping.domain.check;

import static cn.jiping.domain.TestReports.line;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.Scored;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundSourcesTest {
  private static final FundLine NAMED = line("甲", "5", "", "").withSource("区级财政");
  private static final FundLine BARE = line("乙", "5", "", "");

  private final Check check = new FundSources();

  @Test
  void nobodyAsksWhereNoFormIsMade() {
    CheckCase.silent(check, report());
    CheckCase.silent(check, TestReports.sample());
  }

  @Test
  void rowWithoutSourceIsFoundWhereTheFormIsTheBasisOrAttached() {
    Place place = Place.row(Part.FUNDS, BARE.id());
    Report basis = Scored.with(report(), Scored.set("10", Scored.indicator(Kind.AT_LEAST, "", "")));
    CheckCase.speaks(check, basis, Severity.WARNING, place, "没有写资金来源，自评表上算作财政拨款");
    Report attached =
        report()
            .withAttachments(
                report().attachments().withForm(ScoreForm.SELF_EVALUATION, FormPaper.PORTRAIT));
    CheckCase.speaks(check, attached, Severity.WARNING, place, "财政拨款");
  }

  private static Report report() {
    return TestReports.blank().withFundLines(List.of(NAMED, BARE, FundLine.blank()));
  }
}
