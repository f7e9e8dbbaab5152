package cn.jiping.domain.check.text;

import cn.jiping.domain.check.Finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfWidthMarksTest {
  private final PassageCheck check = new HalfWidthMarks();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "上午10:30开会，比例1:3，共12,000元，3.5万元",
        "网址http://www.a.cn/b?c=1,2;d=3!，邮箱a.b@c.cn，文件D:\\报告\\表.xlsx",
        "见“2021年报告(终稿).docx”",
        "英语口号Smart City, Better Life很好",
        "1.项目概况",
        "一.项目概况",
        "（一）.项目概况",
        "函数f(x)的值，文档Word(docx)格式",
        "优[90,100]，良[80,90)",
        "2021.12.31前，2.3.4版",
        "1)宣传；2)培训",
        "don't stop，it's OK",
        "身高24\"的显示器",
        "引用{资金.合计}完成",
        "错误!未找到引用源。",
        "正在写……好——",
        "辛苦了:)",
        "见注1:2,3;4"
      })
  void rightMarksAreSilent(String text) {
    Marked.check(check, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "做好党史学习教育工作⟦,⟧按照要求 | ，",
        "2021年⟦,⟧10个社区 | ，",
        "增长10%⟦,⟧其中一半 | ，",
        "《预算法》⟦,⟧2021年 | ，",
        "“双报到”⟦,⟧“两新” | ，",
        "（含预备党员）⟦;⟧12名 | ；",
        "一是宣传⟦;⟧二是培训 | ；",
        "附件⟦:⟧1份 | ：",
        "时间⟦:⟧10:30 | ：",
        "是否完成⟦?⟧ | ？",
        "加油⟦!⟧2022年 | ！",
        "网址http://www.a.cn/⟦,⟧请看 | ，",
        "见附件⟦:⟧报告(终稿).docx | ：",
        "做好工作⟦.⟧按照要求 | 。",
        "做好工作⟦.⟧ | 。",
        "预算（含调整⟦)⟧，完成 | ）",
        "预算⟦(⟧含调整），完成 | （",
        "“双报到⟦\"⟧制度 | ”",
        "⟦\"⟧双报到”制度 | “"
      })
  void halfWidthMarkIsMended(String text, String fix) {
    Marked.check(check, text, Severity.ERROR, fix);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "财预⟦(⟧2021⟦)⟧12号 | （ | ）",
        "GDP⟦(⟧国内生产总值⟦)⟧增长 | （ | ）",
        "⟦(⟧一⟦)⟧项目概况 | （ | ）",
        "成本⟦(⟧budget⟦)⟧ | （ | ）",
        "⟦\"⟧双报到⟦\"⟧制度 | “ | ”",
        "口号⟦\"⟧Smart City⟦\"⟧ | “ | ”",
        "24\"显示器和⟦\"⟧双报到⟦\"⟧制度 | “ | ”",
        "⟦'⟧三会一课⟦'⟧制度 | “ | ”",
        "“他说⟦'⟧好⟦'⟧就走了” | ‘ | ’"
      })
  void twoMarksOfAPairAreMendedBoth(String text, String first, String second) {
    Marked.check(check, text, Severity.ERROR, first, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"⟦\"⟧双报到制度 | -", "做好“甲⟦\"⟧乙”工作 | -"})
  void straightQuoteWithoutPartnerHasNoMend(String text, String fix) {
    Marked.check(check, text, Severity.ERROR, fix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"第一⟦(⟧二⟦)⟧，⟦\"⟧三⟦\"⟧⟦,⟧四", "⟦\"⟧甲⟦\"⟧、⟦\"⟧乙⟦\"⟧和⟦\"⟧丙"})
  void severalAreFoundEachAtItsPlace(String text) {
    Marked.check(check, text);
  }
}
