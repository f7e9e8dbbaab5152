package cn.jiping.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;

/** Ties input widgets to a view model, and moves the focus. */
public final class Inputs {
  private Inputs() {}

  /** Shows the text and hands over what is committed. */
  public static CommittedTextField tie(CommittedTextField field, StringProperty text) {
    field.setCommittedText(text.get());
    field.onCommit(text::set);
    text.addListener((o, was, is) -> field.setCommittedText(is));
    return field;
  }

  /** Shows the text and hands over what is committed. */
  public static CommittedTextArea tie(CommittedTextArea area, StringProperty text) {
    area.setCommittedText(text.get());
    area.onCommit(text::set);
    text.addListener((o, was, is) -> area.setCommittedText(is));
    return area;
  }

  /** Shows the value and sets it. */
  public static CheckBox tie(CheckBox box, ObjectProperty<Boolean> value) {
    box.setSelected(value.get());
    box.setOnAction(e -> value.set(box.isSelected()));
    value.addListener((o, was, is) -> box.setSelected(is));
    return box;
  }

  /**
   * Shows the chosen value and sets it.
   *
   * @param name what a value is called
   */
  public static <T> ComboBox<T> tie(
      ComboBox<T> box, ObjectProperty<Optional<T>> chosen, Function<T, String> name) {
    box.setConverter(new Named<>(name));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setValue(chosen.get().orElse(null));
    box.valueProperty()
        .addListener(
            (o, was, is) -> {
              if (is != null) {
                chosen.set(Optional.of(is));
              }
            });
    chosen.addListener((o, was, is) -> box.setValue(is.orElse(null)));
    return box;
  }

  /** Shows a value by its name. */
  private static final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    Named(Function<T, String> name) {
      this.name = name;
    }

    @Override
    public String toString(T value) {
      return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
      throw new UnsupportedOperationException(text);
    }
  }

  /** Scrolls a page so far that a node inside is seen. */
  public static void scrollTo(ScrollPane page, Node node) {
    page.applyCss();
    page.layout();
    Node content = page.getContent();
    double top = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    double hidden = content.getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
    page.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
  }

  /** A form as a page of its own, that scrolls when the window is low. */
  public static ScrollPane page(Node form) {
    ScrollPane page = new ScrollPane(form);
    page.setFitToWidth(true);
    page.setFocusTraversable(false);
    page.getStyleClass().add("page");
    return page;
  }

  /** Hands over at once what has been typed in any field inside. */
  public static void commitAll(Node node) {
    if (node instanceof CommittedTextField field) {
      field.commitNow();
    } else if (node instanceof CommittedTextArea area) {
      area.commitNow();
    } else {
      children(node).forEach(Inputs::commitAll);
    }
  }

  /** What is inside may only be read, selected and copied, or may be changed again. */
  public static void readOnly(Node node, boolean readOnly) {
    switch (node) {
      case TextInputControl text -> text.setEditable(!readOnly);
      case ButtonBase button -> button.setDisable(readOnly);
      case ComboBoxBase<?> box -> box.setDisable(readOnly);
      default -> children(node).forEach(child -> readOnly(child, readOnly));
    }
  }

  /** Whether an input method has text there that is not chosen yet, so that keys belong to it. */
  public static boolean isComposing(Node node) {
    return node instanceof CommittedTextField field && field.isComposing()
        || node instanceof CommittedTextArea area && area.isComposing();
  }

  /** Moves the focus to the first text input inside, or else to the first node that takes it. */
  public static void focusFirst(Node node) {
    first(node, n -> n instanceof TextInputControl)
        .or(() -> first(node, n -> true))
        .ifPresent(Node::requestFocus);
  }

  private static Optional<Node> first(Node node, Predicate<Node> wanted) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable() && wanted.test(node)) {
      return Optional.of(node);
    }
    return children(node).stream()
        .map(child -> first(child, wanted))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What is inside, also what a skin has not laid out yet. */
  private static List<Node> children(Node node) {
    if (node instanceof ScrollPane page) {
      return page.getContent() == null ? List.of() : List.of(page.getContent());
    }
    if (node instanceof SplitPane split) {
      return split.getItems();
    }
    return node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
  }
}
