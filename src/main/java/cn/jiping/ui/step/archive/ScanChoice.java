package cn.jiping.ui.step.archive;

import cn.jiping.domain.report.Scan;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A scan that may go into the archive. */
final class ScanChoice {
  private final Scan scan;
  private final BooleanProperty chosen = new SimpleBooleanProperty(true);

  ScanChoice(Scan scan) {
    this.scan = scan;
  }

  Scan scan() {
    return scan;
  }

  BooleanProperty chosenProperty() {
    return chosen;
  }
}
