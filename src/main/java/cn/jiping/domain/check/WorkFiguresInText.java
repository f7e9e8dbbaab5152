package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.text.Labels;
import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.domain.check.text.Quantity;
import cn.jiping.domain.check.text.Remark;
import cn.jiping.domain.check.text.Sentences;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.WorkFigure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * R14: a number that stands right behind or before the name of a work figure is that figure.
 * Nothing is said where it may be the number of a part (of a quarter, of one community).
 */
final class WorkFiguresInText implements DataCheck {
  private static final Texts TEXTS = Texts.of(WorkFiguresInText.class);
  private static final String QUOTES = "“”‘’《》";

  /** What may stand before a name or number that is about the whole year and street. */
  private static final List<String> WHOLE =
      List.of(
          "开展", "组织", "完成", "举办", "召开", "拍摄", "制作", "开列", "累计", "共", "全年", "已", "先后", "全街道", "街道",
          "年度", "年", "了", "集中", "发放", "培训", "化解", "处置", "发展", "慰问", "绑定", "等", "0", "1", "2", "3",
          "4", "5", "6", "7", "8", "9");

  /** Letters of a name, at least: shorter ones stand in too many others. */
  private static final int SHORTEST = 3;

  @Override
  public List<Remark> remarks(Report report, Manuscript manuscript) {
    List<WorkFigure> figures =
        report.workFigures().stream()
            .filter(f -> plain(f.name()).length() >= SHORTEST && f.number().isPresent())
            .toList();
    return figures.isEmpty()
        ? List.of()
        : TextFigures.remarks(
            manuscript, (text, q) -> named(figures, text, q).flatMap(f -> remark(f, text, q)));
  }

  /** The figure whose name adjoins the number; the longest name where one ends another. */
  private static Optional<WorkFigure> named(
      List<WorkFigure> figures, String text, Quantity quantity) {
    String label = plain(Labels.before(text, quantity));
    int from = Sentences.clauseStart(text, quantity.start());
    String before = plain(text.substring(from, quantity.start()));
    String behind = plain(text.substring(quantity.unitEnd(), clauseEnd(text, quantity.unitEnd())));
    return figures.stream()
        .filter(f -> quantity.unit().equals(f.unit().strip()))
        .filter(
            f -> {
              String name = plain(f.name());
              boolean follows =
                  label.endsWith(name)
                      && isWhole(label.substring(0, label.length() - name.length()));
              return follows || behind.equals(name) && isWhole(before);
            })
        .max(Comparator.comparingInt(f -> f.name().length()));
  }

  private static int clauseEnd(String text, int at) {
    int end = at;
    int most = Math.min(text.length(), at + 40);
    while (end < most && "，、；。：（）！？\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isWhole(String before) {
    return TextFigures.withoutEndings(before, WHOLE).isEmpty();
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.strip().chars().filter(c -> QUOTES.indexOf(c) < 0).forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  private static Optional<Remark> remark(WorkFigure figure, String text, Quantity quantity) {
    return figure
        .number()
        .filter(n -> n.compareTo(quantity.value()) != 0)
        .map(
            n ->
                Remark.of(
                    Rule.R14,
                    Severity.ERROR,
                    quantity.start(),
                    quantity.unitEnd(),
                    TEXTS.get(
                        "figure.differs",
                        figure.name().strip(),
                        quantity.in(text),
                        n.toPlainString() + figure.unit().strip())));
  }
}
