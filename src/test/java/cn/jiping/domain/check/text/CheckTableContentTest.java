package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.check.text.CheckTables.Collocation;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.check.text.CheckTables.Entry;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shipped is long enough to be of use, and says of each entry where it is known from. */
class CheckTableContentTest {
  private final CheckTables tables = TestTables.SHIPPED;

  @Test
  void slogansHaveSourcesAndAreNoDuplicates() {
    List<Slogan> slogans = tables.slogans();
    assertTrue(slogans.size() >= 25, slogans.size() + " entries");
    assertTrue(slogans.stream().noneMatch(s -> s.source().isBlank()));
    assertNoDuplicates(slogans);
  }

  @Test
  void collocationsHaveSourcesAndAreNoDuplicates() {
    List<Collocation> collocations = tables.collocations();
    assertTrue(collocations.size() >= 60, collocations.size() + " entries");
    assertTrue(collocations.stream().noneMatch(c -> c.source().isBlank()));
    assertNoDuplicates(collocations);
  }

  @Test
  void confusionsHaveSourcesAndAreNoDuplicates() {
    List<Confusion> confusions = tables.confusions();
    assertTrue(confusions.size() >= 120, confusions.size() + " entries");
    assertTrue(confusions.stream().noneMatch(c -> c.source().isBlank()));
    assertNoDuplicates(confusions);
  }

  private static void assertNoDuplicates(List<? extends Entry> entries) {
    assertEquals(entries.size(), entries.stream().map(Entry::key).distinct().count());
  }
}
