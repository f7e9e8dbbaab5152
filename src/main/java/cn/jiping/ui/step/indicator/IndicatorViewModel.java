package cn.jiping.ui.step.indicator;

import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.IndicatorSetShelf;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.sheet.SheetViewModel;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The indicators of the open report: two forms, of which one is shown. */
public final class IndicatorViewModel {
  private final Map<ScoreForm, FormViewModel> forms = new EnumMap<>(ScoreForm.class);
  private final ObjectProperty<ScoreForm> shown;

  /**
   * @param tools for spreadsheets, and to ask and work in the background
   * @param shelf the sets to begin with
   */
  public IndicatorViewModel(
      ReportSession session,
      ReportReview review,
      SheetViewModel.Tools tools,
      IndicatorSetShelf shelf) {
    this.shown = new SimpleObjectProperty<>(session.report().evaluation().basis());
    for (ScoreForm form : ScoreForm.values()) {
      forms.put(form, new FormViewModel(session, review, form, tools, shelf));
    }
  }

  /** Takes the report's values and follows it. */
  public void attach() {
    forms.values().forEach(FormViewModel::attach);
  }

  /** Stops following. */
  public void detach() {
    forms.values().forEach(FormViewModel::detach);
  }

  public FormViewModel form(ScoreForm form) {
    return forms.get(form);
  }

  /** Which form is shown; the report's basis at first. */
  public ObjectProperty<ScoreForm> shownProperty() {
    return shown;
  }

  /** Shows the form in which a place is. */
  void show(Place place) {
    forms.values().stream()
        .filter(f -> f.holds(place.item()))
        .findFirst()
        .ifPresent(f -> shown.set(f.form()));
  }
}
