package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {
  private final PassageCheck check = new Brackets();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "没有引号的一句话。",
        "“甲”“乙”和“丙‘丁’戊”，（一（二）三），《关于印发〈办法〉的通知》",
        "《党龄》《新时代下的老兵精神》等宣传片4部",
        "财预〔2020〕10号，【重要】，「直角『双』」",
        "1）宣传（3场）；2）培训；3）检查",
        "一）加强领导。二）落实责任。",
        "(1)宣传；(2)培训",
        "1)宣传；2)培训",
        "（分为：1）宣传；2）培训）",
        "The committee’s work doesn’t end，the boys’ room，党员",
        "优[90,100]、良[80,90)、中（60,80]",
        "网址http://a.cn/x?q=(1，正文",
        "谢谢:-)大家",
        "按“{资金.合计}”列支",
        "“他说‘这叫“三会一课”，好’。”",
        "文件“附件(1).docx”已收",
        "他说：“今天学习。明天也学习。”",
        "房间24\"显示器",
        "“党建”，5'30\"，（完）"
      })
  void rightMarksAreSilent(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦“⟧双报到制度，“两新”组织，“三会一课”",
        "双报到⟦”⟧制度，“两新”组织",
        "说“甲”乙⟦”⟧丙",
        "⟦“⟧“甲”乙",
        "⟦《⟧中国，《外国》",
        "《中国》，外国⟦》⟧",
        "概况⟦（⟧2021年（上半年）",
        "概况（2021年）上半年⟦）⟧。",
        "“甲（乙⟦”⟧丙）",
        "《甲“乙⟦》⟧丙”",
        "财预⟦〔⟧2020号",
        "⟦【⟧重要通知",
        "第一句⟦（⟧没有完。第二句（也没有）完⟦（⟧",
        "[甲]和⟦[⟧乙",
        "A⟦（⟧B，C，D。",
        "⟦“⟧第一段没有完。第二句“完了”。",
        "⟦（⟧（（（（（（（一个也没有关"
      })
  void markWithoutPartnerIsNamedItself(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“双报到双服务双报告⟦“⟧制度，依托“两新” | ”",
        "依托“两新”、“双报到⟦“⟧制度 | ”",
        "⟦”⟧双报到”制度，“两新” | “",
        "“甲”，⟦”⟧乙”，“丙” | “",
        "《预算法⟦《⟧的规定 | 》",
        "《预算法⟦《⟧和《会计法》的规定 | 》",
        "⟦》⟧预算法》的规定 | 《",
        "成本（预算⟦（⟧，按时完成 | ）",
        "成本⟦）⟧预算），按时完成 | （",
        "“这叫‘三会一课⟦”⟧，很好。” | ’",
        "“三会一课⟦’⟧制度 | ”",
        "《预算法⟦”⟧的规定 | 》",
        "财预〔2021⟦)⟧5号 | 〕",
        "“爱国卫生⟦“七个专项行动”⟧” | ‘七个专项行动’",
        "《关于印发⟦《办法》⟧的通知》 | 〈办法〉",
        "GDP（growth⟦)⟧ 5% | ）",
        "“甲”“乙”“丙⟦“⟧ | ”"
      })
  void mistakeWithOneRightMendIsMended(String text, String fix) {
    Marked.check(check, text, Severity.ERROR, fix);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"⟦”⟧双报到⟦“⟧制度 | “ | ”", "“甲⟦“⟧和⟦”⟧乙”都好 | ” | “", "“甲⟦“⟧、“乙⟦“⟧ | ” | ”"})
  void twoMistakesAreTwoFindings(String text, String first, String second) {
    Marked.check(check, text, Severity.ERROR, first, second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"预算（含调整)，完成", "预算(含调整）", "“双报到\"制度", "\"双报到”制度", "\"双报到\"制度"})
  void halfWidthMarksBesideChineseTextBelongToAnotherRule(String text) {
    Marked.check(check, text);
  }
}
