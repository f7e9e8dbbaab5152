package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedFramesTest {
  private final PassageCheck check = new RepeatedFrames();

  @ParameterizedTest
  @CsvSource({"通过⟦开展党建工作开展⟧，群众满意。, 开展党建工作", "⟦开展主题党日活动开展⟧；, 开展主题党日活动", "一是⟦开展志愿服务工作开展⟧。, 开展志愿服务工作"})
  void carryingOutTwiceIsAnError(String marked, String fix) {
    Marked.check(check, marked, Severity.ERROR, fix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦全面推进党建工作全面推进⟧，成效明显。",
        "⟦进一步提升服务水平进一步提升⟧。",
        "进一步巩固和⟦提升甲社区、乙社区软弱涣散基层党组织整顿提升⟧成效；",
        "⟦加强党员队伍建设加强⟧，取得实效。",
        "⟦开展党员培训开展⟧6期。",
        "⟦完成问题整改完成⟧12项，",
        "对存在的问题⟦进行全面排查进行⟧整改。",
        "⟦提高党务干部业务能力提高⟧。",
        "⟦做好换届选举工作做好⟧。",
        "⟦加强党员教育管理加强⟧作风建设。",
        "⟦落实党建工作责任制落实⟧。",
        "中庄社区⟦分设4个下设⟧支部。",
        "这样做的⟦目的是为了⟧提高党员素质。",
        "工作滞后的⟦原因是因为⟧人手不足。",
        "采取措施⟦避免类似问题不再⟧发生。"
      })
  void wordThatComesAgainIsAWarning(String marked) {
    Marked.check(check, marked, Severity.WARNING, "-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦推进新成立的4家“两新”联合党支部工作开展⟧。",
        "⟦推进村级党建工作开展⟧，",
      })
  void pushingWorkToBeCarriedOutIsANotice(String marked) {
    Marked.check(check, marked, Severity.NOTICE, "-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全面推进党建工作、全面推进，全面落实责任和全面落实。",
        "全面推进党建工作，业务工作全面推进。",
        "通过开展党建工作，一切工作到支部的工作方式得到进一步巩固。",
        "开展培训、开展走访6次。",
        "开展督查推动工作开展，",
        "开展党课教育、开展志愿服务、开展走访慰问。",
        "提升服务能力和提升治理水平，",
        "党员素质提升、服务水平提升。",
        "做好换届工作，做好宣传工作。",
        "开展的各项活动顺利开展。",
        "已开展活动的支部按计划有序开展。",
        "以提升促提升，边推进边完善。",
        "加强学习，加强管理，加强监督。",
        "对党员进行教育，对干部进行培训。",
        "完成党支部规范化建设达标创建6个，完成率100%。",
        "党建引领作用进一步增强，班子队伍进一步团结，群众满意度进一步提升；",
        "开展“开展大走访、开展大调研”活动。",
        "为保障活动开展，街道成立领导小组。",
        "推进党建与业务融合推动工作开展。",
        "目的是提高党员素质。",
        "设立党总支，下设4个党支部。"
      })
  void parallelPhrasesAndOtherVerbsAreFine(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"开展", "进行的", "推进工作开展", "目的是", "提升甲、"})
  void hostileTextEnds(String piece) {
    check.remarks(Passage.body(piece.repeat(100_000)));
  }
}
