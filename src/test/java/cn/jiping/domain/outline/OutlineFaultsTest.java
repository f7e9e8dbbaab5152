package cn.jiping.domain.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.report.OutlineText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineFaultsTest {
  /** Headings are separated by a slash. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a | 1 | 甲 | required | |  / b | 2 | 乙 | optional | funds |  ; ''",
        "a | 1 | 甲 | group | | / b | 2 | 乙 | required | | / c | 1 | 丙 | required | | ; ''",
        "''; 提纲里还没有标题，请至少添加一个。",
        "a | 1 |  | required | | ; 第1行的标题是空的，请写上，或者删除这一行。",
        "a | 2 | 甲 | required | | ; “甲”在最前面，应该是一级标题（一、）。",
        "a | 1 | 甲 | required | | / b | 3 | 乙 | required | | ; “乙”和上面的标题隔了一级，请提高一级，或者在它上面补一个标题。",
        "a | 1 | 甲 | required | | / b | 1 | 甲 | required | | ; 同一级下面有两个“甲”，请改其中一个。",
        "a | 1 | 甲 | required | | / b | 2 | 丁 | required | | / c | 1 | 丙 | required | | / d | 2 | 丁 | required | | ; ''",
        "a | 1 | 甲 | group | | / b | 1 | 乙 | required | | ; “甲”只作分组，下面却没有标题：请改成必填或可选，或者在它下面添加标题。",
        "a | 1 | 甲 | required | funds | / b | 1 | 乙 | required | funds | ; 资金表已经放在前面的标题下，一份报告只放一次，请在“乙”里去掉。"
      })
  void eachFaultIsASentence_andASoundOutlineHasNone(String headings, String fault) {
    String text = "id: x\nname: 名\nsource: \nbase: 2011\n" + headings.replace("/", "\n");
    String found =
        String.join(
            "",
            OutlineFaults.of(OutlineText.parse(text)).stream()
                .map(OutlineFaults.Fault::sentence)
                .toList());
    assertEquals(fault, found);
  }

  @Test
  void nameIsNeeded_andATitleIsNotTooLong() {
    String text = "id: x\nname: \nsource: \na | 1 | %s | required | | \n".formatted("长".repeat(61));
    assertEquals(
        List.of("提纲还没有名称，请写上。", "标题有61个字，超过60个字，请写短些。"),
        OutlineFaults.of(OutlineText.parse(text)).stream()
            .map(OutlineFaults.Fault::sentence)
            .toList());
  }
}
