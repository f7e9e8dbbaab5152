package cn.jiping.ui.step.unplaced;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.SessionFields;
import javafx.beans.property.StringProperty;

/** The text of an import that fitted under no heading. */
public final class UnplacedViewModel {
  private static final Texts TEXTS = Texts.of(UnplacedViewModel.class);

  private final SessionFields fields;
  private final StringProperty text;
  private final Dialogs dialogs;

  /**
   * @param dialogs asks before the text is thrown away
   */
  public UnplacedViewModel(ReportSession session, Dialogs dialogs) {
    this.dialogs = dialogs;
    fields = new SessionFields(session);
    text = fields.text(Report::unplacedText, Report::withUnplacedText);
  }

  public void attach() {
    fields.attach();
  }

  public void detach() {
    fields.detach();
  }

  public StringProperty textProperty() {
    return text;
  }

  /** Empties the text, once the clerk has said yes. */
  public void clear() {
    if (dialogs.confirm(
        TEXTS.get("clear.title"), TEXTS.get("clear.question"), TEXTS.get("clear"))) {
      text.set("");
    }
  }
}
