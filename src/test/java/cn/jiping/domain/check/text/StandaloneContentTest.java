package cn.jiping.domain.check.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a / stands for a line end. */
class StandaloneContentTest {
  private static final String SIGNED = "/吴家营街道办事处/2022年1月5日";

  private final ManuscriptCheck check = new StandaloneContent();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、甲/文。/⟦二、乙⟧/三、丙/文。",
        "一、甲/（一）子/文。/⟦（二）丑⟧/二、乙/文。/三、丙/文。",
        "一、甲/文。/二、资金情况/党建项目投入⟦288.89万元⟧。/三、丙/文。",
        "一、甲/文。/二、项目资金/（一）资金来源/共30个项目，财政资金⟦30万元⟧。/三、丙/文。"
      })
  void emptySectionAndFundsOfOneKindAreAWarning(String table) {
    Marked.lines(check, (table + SIGNED).replace("/", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、甲/文。/二、乙/文。/三、丙/⟦无。⟧",
        "一、甲/文。/二、乙/文。/三、丙/无。/⟦ ⟧",
        "一、甲/文。/二、乙/文。/三、丙/无。/⟦吴家营街道办事处⟧",
        "一、甲/文。/二、乙/文。/三、丙/无。/⟦2022年1月5日⟧",
        "吴家营街道办事处/2022年1月5日/一、甲/文。/二、乙/文。/三、丙/⟦无。⟧",
        "一、甲/文。/二、乙/文。/三、丙/⟦截至2022年1月5日全部完成。⟧",
        "一、甲/文。/二、乙/文。/三、丙/无。/中共吴家营街道工作委员会（盖章）/⟦2022年1月⟧"
      })
  void missingSignatureOrDateIsAWarningAtTheEnd(String table) {
    Marked.lines(check, table.replace("/", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、甲/文。/二、乙/文。/三、丙/无。/吴家营街道办事处/2022年1月5日",
        "一、甲/文。/二、乙/文。/三、丙/无。//　　　　吴家营街道办事处（盖章）/　　　　2022年1月5日",
        "一、甲/文。/二、乙/文。/三、丙/无。/中共昆明市呈贡区吴家营街道工作委员会/二〇二二年一月五日",
        "一、甲/文。/二、乙/文。/三、丙/无。/吴家营街道办事处　2022年1月5日",
        "一、甲/文。/二、乙/文。/三、丙/无。/吴家营街道党工委/2022年1月5日/附件1/评分表",
        "一、甲/文。/二、乙/文。",
        "一份通知。/请各社区遵照执行。",
        "",
        "一、甲/1.子/2.丑/二、乙/文。/三、丙/无。/吴家营街道办事处/2022年1月5日",
        "一、甲/文。/二、资金情况/预算数30万元，支出28万元。/三、丙/无。/吴家营街道办事处/2022年1月5日",
        "一、甲/文。/二、资金情况/投入30万元。其中到位30万元。/三、丙/无。/吴家营街道办事处/2022年1月5日",
        "一、甲/预算30万元。/二、资金情况/投入30万元。/三、丙/无。/吴家营街道办事处/2022年1月5日",
        "一、甲/文。/二、资金情况/1.资金到位/财政资金30万元。/三、丙/无。/吴家营街道办事处/2022年1月5日",
        "一、甲/文。/二、资金情况/制度健全。/三、丙/无。/吴家营街道办事处/2022年1月5日"
      })
  void completeReportsAndOtherTextsAreFine(String table) {
    Marked.lines(check, table.replace("/", "\n"));
  }
}
