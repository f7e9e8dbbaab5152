package cn.jiping.ui.wizard;

import cn.jiping.domain.report.Place;
import cn.jiping.service.ReportSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** Steps whose screens are one text field each, and note what is done to them. */
final class TestSteps {
  final List<String> log = new ArrayList<>();

  /** The screen that can't be built. */
  String broken = "";

  List<Step> of(ReportSession session) {
    return new Steps(
            new Steps.Screens(
                screen("cover"),
                screen("funds"),
                screen("organizations"),
                screen("work"),
                screen("goals"),
                screen("indicators"),
                screen("survey"),
                screen("score"),
                screen("comparison"),
                (s, heading) -> new Screen(heading.key()),
                screen("unplaced"),
                screen("attachments"),
                screen("presentation"),
                screen("signature"),
                screen("check"),
                screen("preview"),
                screen("version"),
                screen("scans"),
                screen("archive"),
                screen("history")))
        .of(session);
  }

  private Function<ReportSession, StepView> screen(String name) {
    return session -> new Screen(name);
  }

  private final class Screen implements StepView {
    private final String name;
    private final TextField node = new TextField();

    Screen(String name) {
      this.name = name;
      if (name.equals(broken)) {
        throw new NoClassDefFoundError(name);
      }
      node.setId("screen-" + name);
      node.setText(name);
      log.add("build " + name);
    }

    @Override
    public Node node() {
      return node;
    }

    @Override
    public void attach() {
      log.add("attach " + name);
    }

    @Override
    public void detach() {
      log.add("detach " + name);
    }

    @Override
    public void reveal(Place place) {
      node.requestFocus();
      log.add("reveal " + name + " " + place.start() + "-" + place.end());
    }
  }
}
