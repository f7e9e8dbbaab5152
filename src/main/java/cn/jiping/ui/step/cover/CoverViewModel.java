package cn.jiping.ui.step.cover;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Unit;
import cn.jiping.domain.report.YearText;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.SessionFields;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Unit and cover of the open report. */
public final class CoverViewModel {
  private static final Texts TEXTS = Texts.of(CoverViewModel.class);

  private final SessionFields fields;
  private final ObjectProperty<Integer> year;
  private final StringProperty yearText = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper yearError = new ReadOnlyStringWrapper("");
  private final StringProperty unitName;
  private final StringProperty department;
  private final StringProperty title;
  private final StringProperty projectName;
  private final StringProperty addressee;
  private final ObjectProperty<AmountUnit> amountUnit;

  public CoverViewModel(ReportSession session) {
    fields = new SessionFields(session);
    year = fields.value(Report::year, Report::withYear);
    year.addListener((o, was, is) -> showYear());
    showYear();
    yearText.addListener((o, was, is) -> readYear());
    unitName =
        fields.text(r -> r.unit().name(), (r, v) -> r.withUnit(new Unit(v, r.unit().department())));
    department =
        fields.text(r -> r.unit().department(), (r, v) -> r.withUnit(new Unit(r.unit().name(), v)));
    title =
        fields.text(
            r -> r.cover().title(),
            (r, v) -> r.withCover(new Cover(v, r.cover().projectName(), r.cover().addressee())));
    projectName =
        fields.text(
            r -> r.cover().projectName(),
            (r, v) -> r.withCover(new Cover(r.cover().title(), v, r.cover().addressee())));
    addressee =
        fields.text(
            r -> r.cover().addressee(),
            (r, v) -> r.withCover(new Cover(r.cover().title(), r.cover().projectName(), v)));
    amountUnit = fields.value(r -> r.amountUnit(), (r, v) -> r.withAmountUnit(v));
  }

  public void attach() {
    fields.attach();
  }

  public void detach() {
    fields.detach();
  }

  /** The year reported on. */
  public int year() {
    return year.get();
  }

  /** The year as typed. What is no year stays here, and leaves the report's year as it was. */
  public StringProperty yearTextProperty() {
    return yearText;
  }

  /** What is wrong with the typed year; empty when nothing is. */
  public ReadOnlyStringProperty yearErrorProperty() {
    return yearError.getReadOnlyProperty();
  }

  private void readYear() {
    OptionalInt read = YearText.read(yearText.get());
    yearError.set(
        read.isPresent() ? "" : TEXTS.get("year.wrong", Report.FIRST_YEAR, Report.LAST_YEAR));
    read.ifPresent(year::set);
  }

  /** A typed 2021年 that means the same year is left as it is. */
  private void showYear() {
    if (!YearText.read(yearText.get()).equals(OptionalInt.of(year.get()))) {
      yearText.set(String.valueOf(year.get()));
    }
  }

  public StringProperty unitNameProperty() {
    return unitName;
  }

  public StringProperty departmentProperty() {
    return department;
  }

  public StringProperty titleProperty() {
    return title;
  }

  public StringProperty projectNameProperty() {
    return projectName;
  }

  public StringProperty addresseeProperty() {
    return addressee;
  }

  /** The unit in which amounts are shown and typed everywhere in the report. */
  public ObjectProperty<AmountUnit> amountUnitProperty() {
    return amountUnit;
  }
}
