package cn.jiping.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;

class PreviewSearchTest {
  private final ReadOnlyObjectWrapper<Optional<Pages>> pages =
      new ReadOnlyObjectWrapper<>(Optional.of(pages(3)));
  private int seen;
  private final PreviewSearch search = new PreviewSearch(pages.getReadOnlyProperty(), () -> seen);

  @Test
  void searchStartsAtThePageThatIsSeen_andGoesRound() {
    seen = 1;
    search.find("报告");
    assertEquals("2/3", count());
    search.next();
    assertEquals("3/3", count());
    search.next();
    assertEquals("1/3", count());
    assertEquals(0, search.currentProperty().get().orElseThrow().page());
    search.previous();
    assertEquals("3/3", count());
  }

  @Test
  void whatIsNotThereIsSaid_andNothingIsWhenNothingIsSought() {
    search.find("没有");
    assertEquals("未找到", count());
    assertTrue(search.currentProperty().get().isEmpty());
    search.next();
    search.find("  ");
    assertEquals("", count());
    assertEquals(List.of(), search.hits());
  }

  @Test
  void whenThePagesChange_theCurrentHitStays_orTheLastOneIs() {
    search.find("报告");
    search.previous();
    pages.set(Optional.of(pages(5)));
    search.again();
    assertEquals("3/5", count());
    pages.set(Optional.of(pages(1)));
    search.again();
    assertEquals("1/1", count());
    pages.set(Optional.empty());
    search.again();
    assertEquals("未找到", count());
  }

  private String count() {
    return search.countProperty().get();
  }

  private static Pages pages(int count) {
    return new FakePaper.FakePages("评价报告", count, List.of(), new ArrayList<>());
  }
}
