package cn.jiping.service.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.KeptIndicatorSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddedSettingsTest {
  private static final KeptIndicatorSet HERE = set(1, "党建经费", "甲");
  private static final Outline OUTLINE = ReportFixtures.ownOutline();

  private static KeptIndicatorSet set(int id, String name, String text) {
    return new KeptIndicatorSet(new RowId(new UUID(6, id)), name, ScoreForm.SELF_EVALUATION, text);
  }

  private static List<KeptIndicatorSet> added(KeptIndicatorSet... moved) {
    return AddedSettings.sets(List.of(HERE), List.of(moved));
  }

  @Test
  void setThatIsHereIsNotAddedAgain_evenIfItWasRenamedHere() {
    assertEquals(List.of(), added(HERE));
    assertEquals(List.of(), added(set(1, "原来的名称", "甲")));
  }

  @Test
  void setOfItsOwnIsAddedAsItIs() {
    KeptIndicatorSet other = set(2, "另一套", "甲");
    assertEquals(List.of(other), added(other));
  }

  @Test
  void setThatSaysSomethingElseGetsAnIdAndANameOfItsOwn_once() {
    List<KeptIndicatorSet> added = added(set(1, "党建经费", "乙"));
    assertEquals(1, added.size());
    assertNotEquals(HERE.id(), added.getFirst().id());
    assertEquals("党建经费（搬入）", added.getFirst().name());
    assertEquals("乙", added.getFirst().text());
    List<KeptIndicatorSet> all = Stream.concat(Stream.of(HERE), added.stream()).toList();
    assertEquals(List.of(), AddedSettings.sets(all, List.of(set(1, "党建经费", "乙"))));
    assertEquals(
        "党建经费（搬入2）", AddedSettings.sets(all, List.of(set(3, "党建经费", "丙"))).getFirst().name());
  }

  @Test
  void outlineThatSaysSomethingElseGetsAnIdAndANameOfItsOwn_once() {
    Outline changed = OUTLINE.withHeadings(OUTLINE.headings().subList(0, 1));
    List<Outline> here = List.of(OUTLINE);
    assertEquals(List.of(), AddedSettings.outlines(here, List.of(OUTLINE.withName("改名以前"))));
    Outline added = AddedSettings.outlines(here, List.of(changed)).getFirst();
    assertNotEquals(OUTLINE.id(), added.id());
    assertEquals(changed.copy(added.id(), OUTLINE.name() + "（搬入）"), added);
    assertEquals(List.of(), AddedSettings.outlines(List.of(OUTLINE, added), List.of(changed)));
  }
}
