package cn.jiping.ui.step.presentation;

import cn.jiping.domain.DateText;
import cn.jiping.domain.Texts;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Imprint;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.PageSetup.FigureFace;
import cn.jiping.domain.report.PageSetup.FontSource;
import cn.jiping.domain.report.PageSetup.NumberStyle;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.RedHead;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.SessionFields;
import cn.jiping.ui.kit.TypedField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

/** How the open report comes on paper. */
public final class PresentationViewModel {
  private static final Texts TEXTS = Texts.of(PresentationViewModel.class);
  private static final String MARGIN_WRONG =
      TEXTS.get(
          "wrong", Lengths.write(PageSetup.LEAST_MARGIN), Lengths.write(PageSetup.MOST_MARGIN));
  private static final String PITCH_WRONG =
      TEXTS.get("wrong", Lengths.write(PageSetup.LEAST_PITCH), Lengths.write(PageSetup.MOST_PITCH));

  private final ReportSession session;
  private final SessionFields fields;
  private final TypedField<Double> top;
  private final TypedField<Double> bottom;
  private final TypedField<Double> left;
  private final TypedField<Double> right;
  private final TypedField<Double> pitch;
  private final ObjectProperty<NumberStyle> numberStyle;
  private final ObjectProperty<FigureFace> figureFace;
  private final ObjectProperty<FontSource> fontSource;
  private final ObjectProperty<Boolean> cover;
  private final ObjectProperty<Boolean> contents;
  private final ObjectProperty<Boolean> redHead;
  private final StringProperty issuer;
  private final StringProperty number;
  private final StringProperty signer;
  private final ObjectProperty<Boolean> imprint;
  private final StringProperty copiesTo;
  private final StringProperty printer;
  private final TypedField<Optional<LocalDate>> imprintDate;

  public PresentationViewModel(ReportSession session) {
    this.session = session;
    fields = new SessionFields(session);
    top = margin(PageSetup::top, (s, v) -> s.withMargins(v, s.bottom(), s.left(), s.right()));
    bottom = margin(PageSetup::bottom, (s, v) -> s.withMargins(s.top(), v, s.left(), s.right()));
    left = margin(PageSetup::left, (s, v) -> s.withMargins(s.top(), s.bottom(), v, s.right()));
    right = margin(PageSetup::right, (s, v) -> s.withMargins(s.top(), s.bottom(), s.left(), v));
    pitch =
        new TypedField<>(
            setup(PageSetup::pitch, PageSetup::withPitch),
            text -> Lengths.read(text, PageSetup::isPitch),
            Lengths::write,
            PITCH_WRONG);
    numberStyle = setup(PageSetup::numberStyle, PageSetup::withNumberStyle);
    figureFace = setup(PageSetup::figureFace, PageSetup::withFigureFace);
    fontSource = setup(PageSetup::fontSource, PageSetup::withFontSource);
    cover = part(Presentation::cover, Presentation::withCover);
    contents = part(Presentation::contents, Presentation::withContents);
    redHead = head(RedHead::shown, RedHead::withShown);
    issuer = headText(RedHead::issuer, RedHead::withIssuer);
    number = headText(RedHead::number, RedHead::withNumber);
    signer = headText(RedHead::signer, RedHead::withSigner);
    imprint = foot(Imprint::shown, Imprint::withShown);
    copiesTo = footText(Imprint::copiesTo, Imprint::withCopiesTo);
    printer = footText(Imprint::printer, Imprint::withPrinter);
    imprintDate =
        new TypedField<>(
            foot(Imprint::date, Imprint::withDate),
            PresentationViewModel::readDate,
            date -> date.map(ReportDocument::date).orElse(""),
            TEXTS.get("date.wrong"));
  }

  /** Nothing typed means no date. */
  private static Optional<Optional<LocalDate>> readDate(String text) {
    Optional<LocalDate> date = DateText.read(text);
    return date.isEmpty() && !text.isBlank() ? Optional.empty() : Optional.of(date);
  }

  private <T> ObjectProperty<T> part(
      Function<Presentation, T> get, BiFunction<Presentation, T, Presentation> set) {
    return fields.value(
        r -> get.apply(r.presentation()),
        (r, v) -> r.withPresentation(set.apply(r.presentation(), v)));
  }

  private <T> ObjectProperty<T> setup(
      Function<PageSetup, T> get, BiFunction<PageSetup, T, PageSetup> set) {
    return part(p -> get.apply(p.setup()), (p, v) -> p.withSetup(set.apply(p.setup(), v)));
  }

  private TypedField<Double> margin(
      Function<PageSetup, Double> get, BiFunction<PageSetup, Double, PageSetup> set) {
    return new TypedField<>(
        setup(get, set),
        text -> Lengths.read(text, PageSetup::isMargin),
        Lengths::write,
        MARGIN_WRONG);
  }

  private <T> ObjectProperty<T> head(
      Function<RedHead, T> get, BiFunction<RedHead, T, RedHead> set) {
    return part(p -> get.apply(p.redHead()), (p, v) -> p.withRedHead(set.apply(p.redHead(), v)));
  }

  private StringProperty headText(
      Function<RedHead, String> get, BiFunction<RedHead, String, RedHead> set) {
    return text(p -> get.apply(p.redHead()), (p, v) -> p.withRedHead(set.apply(p.redHead(), v)));
  }

  private <T> ObjectProperty<T> foot(
      Function<Imprint, T> get, BiFunction<Imprint, T, Imprint> set) {
    return part(p -> get.apply(p.imprint()), (p, v) -> p.withImprint(set.apply(p.imprint(), v)));
  }

  private StringProperty footText(
      Function<Imprint, String> get, BiFunction<Imprint, String, Imprint> set) {
    return text(p -> get.apply(p.imprint()), (p, v) -> p.withImprint(set.apply(p.imprint(), v)));
  }

  private StringProperty text(
      Function<Presentation, String> get, BiFunction<Presentation, String, Presentation> set) {
    return fields.text(
        r -> get.apply(r.presentation()),
        (r, v) -> r.withPresentation(set.apply(r.presentation(), v)));
  }

  public void attach() {
    fields.attach();
  }

  public void detach() {
    fields.detach();
  }

  /** The page setup of the standard again; the parts around the text stay. */
  public void restoreStandard() {
    session.change(r -> r.withPresentation(r.presentation().withSetup(PageSetup.STANDARD)));
    List.of(top, bottom, left, right, pitch).forEach(TypedField::reset);
  }

  /** Upper margin in mm. */
  public TypedField<Double> top() {
    return top;
  }

  /** Lower margin in mm. */
  public TypedField<Double> bottom() {
    return bottom;
  }

  /** Left margin in mm. */
  public TypedField<Double> left() {
    return left;
  }

  /** Right margin in mm. */
  public TypedField<Double> right() {
    return right;
  }

  /** From line to line in pt. */
  public TypedField<Double> pitch() {
    return pitch;
  }

  public ObjectProperty<NumberStyle> numberStyleProperty() {
    return numberStyle;
  }

  public ObjectProperty<FigureFace> figureFaceProperty() {
    return figureFace;
  }

  public ObjectProperty<FontSource> fontSourceProperty() {
    return fontSource;
  }

  public ObjectProperty<Boolean> coverProperty() {
    return cover;
  }

  public ObjectProperty<Boolean> contentsProperty() {
    return contents;
  }

  /** Whether the red head is shown. */
  public ObjectProperty<Boolean> redHeadProperty() {
    return redHead;
  }

  public StringProperty issuerProperty() {
    return issuer;
  }

  public StringProperty numberProperty() {
    return number;
  }

  public StringProperty signerProperty() {
    return signer;
  }

  /** Whether the imprint is shown. */
  public ObjectProperty<Boolean> imprintProperty() {
    return imprint;
  }

  public StringProperty copiesToProperty() {
    return copiesTo;
  }

  public StringProperty printerProperty() {
    return printer;
  }

  /** When it was printed. */
  public TypedField<Optional<LocalDate>> imprintDate() {
    return imprintDate;
  }
}
