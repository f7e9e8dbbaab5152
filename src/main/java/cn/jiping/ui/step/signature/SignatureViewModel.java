package cn.jiping.ui.step.signature;

import cn.jiping.domain.DateText;
import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Signature;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.SessionFields;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;

/** The signature block of the open report. */
public final class SignatureViewModel {
  private static final Texts TEXTS = Texts.of(SignatureViewModel.class);

  private final ReportSession session;
  private final SessionFields fields;
  private final StringProperty unit;
  private final StringProperty head;
  private final StringProperty preparer;
  private final StringProperty phone;
  private final ObjectProperty<Optional<LocalDate>> date;
  private final ObjectProperty<Boolean> sealed;
  private final ObjectProperty<Signature.Form> form;
  private final ReadOnlyStringWrapper dateError = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Block.SignatureBlock> block;
  private final Consumer<Report> listener = this::showBlock;

  public SignatureViewModel(ReportSession session) {
    this.session = session;
    fields = new SessionFields(session);
    unit = text(Signature::unit, Signature::withUnit);
    head = text(Signature::head, Signature::withHead);
    preparer = text(Signature::preparer, Signature::withPreparer);
    phone = text(Signature::phone, Signature::withPhone);
    date =
        fields.value(
            r -> r.signature().date(), (r, v) -> r.withSignature(r.signature().withDate(v)));
    sealed =
        fields.value(
            r -> r.signature().sealed(), (r, v) -> r.withSignature(r.signature().withSealed(v)));
    form =
        fields.value(
            r -> r.signature().form(), (r, v) -> r.withSignature(r.signature().withForm(v)));
    date.addListener((o, was, is) -> dateError.set(""));
    block = new ReadOnlyObjectWrapper<>(block(session.report()));
  }

  private void showBlock(Report report) {
    block.set(block(report));
  }

  /** The block is the paper's own, so that the two can't differ. */
  private static Block.SignatureBlock block(Report report) {
    return ReportDocument.of(report).blocks().stream()
        .filter(Block.SignatureBlock.class::isInstance)
        .map(Block.SignatureBlock.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private StringProperty text(
      Function<Signature, String> get, BiFunction<Signature, String, Signature> set) {
    return fields.text(
        r -> get.apply(r.signature()), (r, v) -> r.withSignature(set.apply(r.signature(), v)));
  }

  public void attach() {
    fields.attach();
    block.set(block(session.report()));
    session.addReportListener(listener);
  }

  public void detach() {
    session.removeReportListener(listener);
    fields.detach();
  }

  /** The signature block as the paper will show it. */
  public ReadOnlyObjectProperty<Block.SignatureBlock> blockProperty() {
    return block.getReadOnlyProperty();
  }

  /** The unit that signs while none is entered here. */
  public String reportingUnit() {
    Report report = session.report();
    return report.unit().name();
  }

  public StringProperty unitProperty() {
    return unit;
  }

  public StringProperty headProperty() {
    return head;
  }

  public StringProperty preparerProperty() {
    return preparer;
  }

  public StringProperty phoneProperty() {
    return phone;
  }

  public ObjectProperty<Optional<LocalDate>> dateProperty() {
    return date;
  }

  public ObjectProperty<Boolean> sealedProperty() {
    return sealed;
  }

  /** How the block is set. */
  public ObjectProperty<Signature.Form> formProperty() {
    return form;
  }

  /** What is wrong with the date typed last; empty when nothing is. */
  public ReadOnlyStringProperty dateErrorProperty() {
    return dateError.getReadOnlyProperty();
  }

  /**
   * Takes a date as typed. What is no date leaves the date as it was, and is named in the error.
   */
  public void typeDate(String text) {
    Optional<LocalDate> read = DateText.read(text);
    if (read.isEmpty() && !text.isBlank()) {
      dateError.set(TEXTS.get("date.wrong", text.strip()));
      return;
    }
    dateError.set("");
    date.set(read);
  }

  /** The date as the paper prints it; empty when there is none. */
  public String dateText() {
    return date.get().map(ReportDocument::date).orElse("");
  }
}
