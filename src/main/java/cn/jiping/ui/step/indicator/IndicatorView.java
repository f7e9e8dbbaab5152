package cn.jiping.ui.step.indicator;

import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.wizard.StepView;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The step for the indicators: one form at a time. */
public final class IndicatorView implements StepView {
  private final IndicatorViewModel model;
  private final Map<ScoreForm, FormPane> panes = new EnumMap<>(ScoreForm.class);
  private final StackPane root = new StackPane();

  public IndicatorView(IndicatorViewModel model, TaskRunner tasks) {
    this.model = model;
    for (ScoreForm form : ScoreForm.values()) {
      panes.put(form, new FormPane(model.form(form), model.shownProperty(), tasks));
    }
    model.shownProperty().addListener((o, was, is) -> turn(was, is));
    root.getChildren().setAll(shown().node());
  }

  private FormPane shown() {
    return panes.get(model.shownProperty().get());
  }

  private void turn(ScoreForm was, ScoreForm is) {
    panes.get(was).commit();
    root.getChildren().setAll(panes.get(is).node());
    panes.get(is).requestFocus();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    model.attach();
  }

  @Override
  public void detach() {
    panes.values().forEach(FormPane::commit);
    panes.values().forEach(FormPane::showContent);
    panes.values().forEach(FormPane::closeSets);
    model.detach();
  }

  /** All but what goes out. */
  @Override
  public void freeze(boolean frozen) {
    panes.values().forEach(p -> p.freeze(frozen));
  }

  @Override
  public void reveal(Place place) {
    if (place.part() == Place.Part.INDICATORS && !place.item().isEmpty()) {
      model.show(place);
      shown().showContent();
      shown().reveal(new RowId(UUID.fromString(place.item())));
    }
    shown().requestFocus();
  }
}
