package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.util.ArrayList;
import java.util.List;

/** Part of R19: three or more empty lines in a row are one notice, at the third of them. */
final class BlankLines implements ManuscriptCheck {
  private static final Texts TEXTS = Texts.of(BlankLines.class);
  private static final int MANY = 3;

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    List<Remark> remarks = new ArrayList<>();
    int blank = 0;
    for (int i = 0; i < manuscript.passages().size(); i++) {
      String text = manuscript.passages().get(i).text();
      blank = text.isBlank() ? blank + 1 : 0;
      if (blank == MANY) {
        remarks.add(
            Remark.of(Rule.R19, Severity.NOTICE, 0, text.length(), TEXTS.get("space.blank")).in(i));
      }
    }
    return remarks;
  }
}
