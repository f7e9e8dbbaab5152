package cn.jiping.ui.preview;

import cn.jiping.domain.Texts;
import cn.jiping.service.Pages;
import cn.jiping.service.Pages.Hit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What is sought on the pages, where it stands, and which of the hits is the current one. */
final class PreviewSearch {
  private static final Texts TEXTS = Texts.of(PreviewSearch.class);

  private final ReadOnlyObjectProperty<Optional<Pages>> pages;
  private final IntSupplier page;
  private final ReadOnlyObjectWrapper<Optional<Hit>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private String wanted = "";
  private List<Hit> hits = List.of();
  private int index;

  /**
   * @param page the page that is seen: the search starts there
   */
  PreviewSearch(ReadOnlyObjectProperty<Optional<Pages>> pages, IntSupplier page) {
    this.pages = pages;
    this.page = page;
  }

  /** Seeks this text; an empty one ends the search. */
  void find(String text) {
    wanted = text.strip();
    seek();
    index = 0;
    while (index < hits.size() - 1 && hits.get(index).page() < page.getAsInt()) {
      index++;
    }
    show();
  }

  /** Seeks the same again, because the pages changed. */
  void again() {
    seek();
    index = Math.clamp(index, 0, Math.max(0, hits.size() - 1));
    show();
  }

  /** Goes to the next hit, after the last one to the first. */
  void next() {
    go(1);
  }

  /** Goes to the hit before, before the first one to the last. */
  void previous() {
    go(-1);
  }

  List<Hit> hits() {
    return hits;
  }

  /** The hit that is shown now; empty when there is none. */
  ReadOnlyObjectProperty<Optional<Hit>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Which hit of how many, or that there is none; empty when nothing is sought. */
  ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  private void seek() {
    hits = wanted.isEmpty() ? List.of() : pages.get().map(p -> p.find(wanted)).orElse(List.of());
  }

  private void go(int distance) {
    if (!hits.isEmpty()) {
      index = Math.floorMod(index + distance, hits.size());
      show();
    }
  }

  private void show() {
    current.set(hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(index)));
    if (wanted.isEmpty()) {
      count.set("");
    } else {
      count.set(
          hits.isEmpty()
              ? TEXTS.get("seek.none")
              : TEXTS.get("seek.count", index + 1, hits.size()));
    }
  }
}
