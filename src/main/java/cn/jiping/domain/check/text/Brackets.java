package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.PairedMarks.Fault;
import cn.jiping.domain.check.text.PairedMarks.Side;
import cn.jiping.domain.check.text.PairedMarks.Wrong;
import java.util.List;
import java.util.Optional;

/**
 * R5: quotes, brackets and title marks pair, nest and face the right way. A half-width bracket
 * beside Chinese text is left to R6, and so is a straight quote.
 */
final class Brackets implements PassageCheck {
  private static final Texts TEXTS = Texts.of(Brackets.class);

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    return PairedMarks.of(text, NotProse.in(text)).wrong().stream()
        .filter(w -> w.fault() != Fault.WIDTH || !HalfWidthMarks.isBesideChinese(text, w.start()))
        .map(w -> remark(text, w))
        .toList();
  }

  private static Remark remark(String text, Wrong wrong) {
    String name = TEXTS.get("pair.name." + wrong.family());
    Optional<String> other = wrong.other().map(f -> TEXTS.get("pair.name." + f));
    String message =
        TEXTS.get(
            "pair." + wrong.fault(),
            text.substring(wrong.start(), Math.min(wrong.end(), wrong.start() + 1)),
            name,
            wrong.family().mark(Side.OPEN),
            wrong.family().mark(Side.CLOSE),
            other.orElse(""),
            wrong.fix().orElse(""));
    Remark remark = Remark.of(Rule.R5, Severity.ERROR, wrong.start(), wrong.end(), message);
    return wrong.fix().map(remark::withFix).orElse(remark);
  }
}
