package cn.jiping.output.data;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.Imprint;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.RedHead;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Unit;
import cn.jiping.domain.report.Version;
import cn.jiping.domain.report.WeakAndLax;
import cn.jiping.domain.report.WorkFigure;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Outlines;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A report from its tree of JSON; {@link ReportToJson} is the way there. */
final class ReportFromJson {
  private static final Texts TEXTS = Texts.of(ReportFromJson.class);

  /** The longest decimal that is read, in characters. */
  private static final int LONGEST_DECIMAL = 24;

  /** Before the point: as many as an amount has. */
  private static final int MOST_DIGITS = 16;

  private static final int MOST_DECIMALS = 4;
  private static final int MOST_VERSIONS = 100_000;

  private final Outlines outlines;
  private final PictureSource pictures;

  ReportFromJson(Outlines outlines, PictureSource pictures) {
    this.outlines = outlines;
    this.pictures = pictures;
  }

  /** Where the files of pictures are, which are no part of the JSON. */
  interface PictureSource {
    /**
     * The file of this name and SHA-256; empty when pictures are to be left out.
     *
     * @throws InputFailure when there is none
     */
    Optional<PictureFile> fetch(String name, String digest);
  }

  static InputFailure lacking(String picture) {
    return new InputFailure(TEXTS.get("json.picture", picture), TEXTS.get("json.advice"));
  }

  /**
   * @param format its version: the first one knew no evaluation
   * @throws InputFailure when it is not as it should be; says where
   */
  Report report(Fields f, int format) {
    return new Report(
        new ReportId(f.id("id")),
        f.number("year"),
        f.object("outline", this::outline),
        f.object("unit", u -> new Unit(u.text("name"), u.text("department"))),
        f.object(
            "cover", c -> new Cover(c.text("title"), c.text("projectName"), c.text("addressee"))),
        f.choice("amountUnit", AmountUnit.class),
        Fields.distinct(f.list("sections", ReportFromJson::section), "/sections", Section::key),
        f.text("unplacedText"),
        Fields.distinct(f.list("fundLines", ReportFromJson::fundLine), "/fundLines", FundLine::id),
        gradeScheme(f),
        Fields.distinct(
            f.list("organizations", ReportFromJson::organization),
            "/organizations",
            PartyOrganization::id),
        f.list("typedTally", c -> new GradeCount(c.text("grade"), c.number("count"))),
        Fields.distinct(
            f.list("workFigures", ReportFromJson::workFigure), "/workFigures", WorkFigure::id),
        format == 1 ? Evaluation.NONE : f.object("evaluation", EvaluationFromJson::evaluation),
        f.object("signature", ReportFromJson::signature),
        f.object("presentation", ReportFromJson::presentation),
        f.object("attachments", a -> attachments(a, format)),
        f.list("findingNotes", ReportFromJson::findingNote),
        f.object("version", ReportFromJson::version));
  }

  /** The program's own of this id, unless the unit has made it. */
  private Outline outline(Fields f) {
    OutlineJson.Read read = OutlineJson.read(f);
    return read.own()
        .or(() -> outlines.withId(read.id()))
        .orElseThrow(
            () ->
                new InputFailure(
                    TEXTS.get("json.outline", read.name()), TEXTS.get("json.outline.advice")));
  }

  private static GradeScheme gradeScheme(Fields f) {
    List<String> grades = f.texts("gradeScheme");
    if (grades.isEmpty()) {
      throw new IllegalArgumentException("no grades");
    }
    return new GradeScheme(Fields.distinct(grades, "/gradeScheme", grade -> grade));
  }

  private static Section section(Fields f) {
    return new Section(f.text("key"), f.text("text"), f.flag("carriedOver"));
  }

  private static FundLine fundLine(Fields f) {
    return new FundLine(
        row(f),
        f.text("category"),
        f.text("source"),
        f.ifKnown("budget", "amount", ReportFromJson::money),
        f.ifKnown("received", "amount", ReportFromJson::money),
        f.ifKnown("spent", "amount", ReportFromJson::money),
        f.text("note"));
  }

  static RowId row(Fields f) {
    return new RowId(f.id("id"));
  }

  static Money money(String yuan) {
    Money money = new Money(decimal(yuan));
    if (money.yuan().signum() < 0 || money.compareTo(Money.MAX) > 0) {
      throw new IllegalArgumentException(yuan);
    }
    return money;
  }

  private static BigDecimal decimal(String text) {
    return decimal(text, MOST_DECIMALS);
  }

  static BigDecimal decimal(String text, int mostDecimals) {
    if (text.length() > LONGEST_DECIMAL) {
      throw new IllegalArgumentException(text);
    }
    BigDecimal number = new BigDecimal(text);
    long whole = (long) number.precision() - number.scale();
    if (whole > MOST_DIGITS || number.scale() > mostDecimals || number.scale() < -MOST_DIGITS) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }

  private static PartyOrganization organization(Fields f) {
    return new PartyOrganization(
        row(f),
        f.text("fullName"),
        f.text("shortName"),
        f.text("type"),
        f.text("field"),
        f.text("community"),
        f.text("parent"),
        f.text("secretary"),
        f.numberIfKnown("members"),
        f.flag("standardised"),
        f.object("grading", ReportFromJson::grading),
        f.objectIfKnown("weakAndLax", ReportFromJson::weakAndLax));
  }

  private static Grading grading(Fields f) {
    return new Grading(
        f.text("grade"),
        f.text("previous"),
        f.text("reason"),
        f.text("problems"),
        f.date("selfAssessed"),
        f.date("reviewed"),
        f.date("assessed"),
        f.date("approved"));
  }

  private static WeakAndLax weakAndLax(Fields f) {
    return new WeakAndLax(
        f.date("listedOn"), f.text("firstSecretary"), f.text("plan"), f.date("closedOn"));
  }

  private static WorkFigure workFigure(Fields f) {
    return new WorkFigure(
        row(f),
        f.text("name"),
        f.ifKnown("number", "decimal", ReportFromJson::decimal),
        f.text("unit"));
  }

  private static Signature signature(Fields f) {
    return new Signature(
        f.text("unit"),
        f.date("date"),
        f.text("head"),
        f.text("preparer"),
        f.text("phone"),
        f.flag("sealed"),
        f.choice("form", Signature.Form.class));
  }

  private static Presentation presentation(Fields f) {
    return new Presentation(
        f.object("setup", ReportFromJson::setup),
        f.flag("cover"),
        f.flag("contents"),
        f.object(
            "redHead",
            h ->
                new RedHead(h.flag("shown"), h.text("issuer"), h.text("number"), h.text("signer"))),
        f.object(
            "imprint",
            i ->
                new Imprint(
                    i.flag("shown"), i.text("copiesTo"), i.text("printer"), i.date("date"))));
  }

  private static PageSetup setup(Fields f) {
    return new PageSetup(
        f.length("top"),
        f.length("bottom"),
        f.length("left"),
        f.length("right"),
        f.length("pitch"),
        f.choice("numberStyle", PageSetup.NumberStyle.class),
        f.choice("figureFace", PageSetup.FigureFace.class),
        f.choice("fontSource", PageSetup.FontSource.class));
  }

  private Attachments attachments(Fields f, int format) {
    boolean fundDetail = f.flag("fundDetail");
    boolean organizationList = f.flag("organizationList");
    List<Picture> fetched =
        f.list("pictures", this::picture).stream().flatMap(Optional::stream).toList();
    return new Attachments(
        fundDetail,
        organizationList,
        form(f, "selfEvaluation", format),
        form(f, "scoreTable", format),
        Fields.distinct(fetched, "/attachments/pictures", Picture::id));
  }

  private static FormPaper form(Fields f, String name, int format) {
    return format == 1 ? FormPaper.NONE : f.choice(name, FormPaper.class);
  }

  private Optional<Picture> picture(Fields f) {
    String name = f.text("file");
    String digest = f.digest("sha256");
    RowId row = row(f);
    String caption = f.text("caption");
    return pictures.fetch(name, digest).map(file -> new Picture(row, caption, file));
  }

  private static FindingNote findingNote(Fields f) {
    return new FindingNote(
        f.text("rule"),
        f.choice("part", Place.Part.class),
        f.text("item"),
        f.text("about"),
        f.choice("decision", FindingNote.Decision.class),
        f.text("reason"),
        f.text("by"),
        f.time("at"));
  }

  private static Version version(Fields f) {
    int number = f.number("number");
    if (number < 1 || number > MOST_VERSIONS) {
      throw new IllegalArgumentException("version " + number);
    }
    return new Version(
        number,
        f.text("reason"),
        f.objectIfKnown(
            "finalised",
            d ->
                new Finalised(
                    d.digest("dataDigest"), d.digest("paperDigest"), d.time("at"), d.text("by"))));
  }
}
