package cn.jiping.ui.kit;

import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Properties that show one value of the open report each, and change it. They follow the report
 * while attached.
 */
public final class SessionFields {
  private final ReportSession session;
  private final List<Consumer<Report>> fields = new ArrayList<>();
  private final Consumer<Report> listener = report -> fields.forEach(f -> f.accept(report));

  public SessionFields(ReportSession session) {
    this.session = session;
  }

  /** A text of the report. */
  public StringProperty text(Function<Report, String> get, BiFunction<Report, String, Report> set) {
    return tie(new SimpleStringProperty(""), get, set);
  }

  /** Any other value of the report. */
  public <T> ObjectProperty<T> value(Function<Report, T> get, BiFunction<Report, T, Report> set) {
    return tie(new SimpleObjectProperty<>(get.apply(session.report())), get, set);
  }

  /**
   * A change changes this one value of the report as it then is. When the value comes from the
   * report it changes nothing, and the session keeps still.
   */
  private <T, P extends Property<T>> P tie(
      P property, Function<Report, T> get, BiFunction<Report, T, Report> set) {
    property.setValue(get.apply(session.report()));
    property.addListener((o, was, is) -> session.change(report -> set.apply(report, is)));
    fields.add(report -> property.setValue(get.apply(report)));
    return property;
  }

  /** Takes the report's values and follows it. */
  public void attach() {
    listener.accept(session.report());
    session.addReportListener(listener);
  }

  /** Stops following. */
  public void detach() {
    session.removeReportListener(listener);
  }
}
