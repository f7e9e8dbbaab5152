package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.Clauses.Clause;
import cn.jiping.domain.check.text.WordIndex.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * R8, a verb that comes again in its clause: 开展…工作开展, 提升…整顿提升成效, 对…进行…进行, 分设…下设, 推进…工作开展. Parallel
 * phrases (提升A和提升B) and clauses in which another verb takes the second one (开展督查推动工作开展) are left
 * alone.
 */
final class RepeatedFrames implements PassageCheck {
  private static final Texts TEXTS = Texts.of(RepeatedFrames.class);

  /** The verb that is an error when it comes again; the others may be meant. */
  private static final String CARRY_OUT = "开展";

  private static final List<String> VERBS =
      words("开展 进行 加强 提升 提高 推进 推动 实施 落实 完善 增强 促进 巩固 强化 深化 优化 改善 加快 加大 扩大 健全 发挥 做好" + " 抓好 实现 完成");

  /** Verbs that come again before an object too. */
  private static final List<String> BEFORE_OBJECT = List.of("进行", "加强");

  /** What may stand behind the second verb at the end of the clause. */
  private static final List<String> RESULTS = words("成效 效果 实效 水平 质量 能力 力度");

  /** One of these between the two takes the second verb, or begins a new phrase. */
  private static final WordIndex<String> BREAKS =
      WordIndex.of(
          words(
              "促使 确保 保障 保证 指导 带动 督促 支持 引领 助力 影响 制约 便于 利于 有助于 了解 掌握 听取 汇报 围绕 结合"
                  + " 随着 检查 督查 评估 考核 服务于 防止 避免 同时 从而 进而 为了 用于 是否 如何 情况 过程中 得到 使 让 对"
                  + " 将 把 以 又 再 还 边"));

  /** Right before the second verb these make a predicate of it: 活动有序开展. */
  private static final List<String> ADVERBS =
      words("顺利 有序 正常 如期 深入 全面 广泛 扎实 持续 有效 稳步 不断 进一步 明显 显著 切实 有力 逐步 普遍 大幅");

  /** A char that joins parallel phrases, before the second verb or behind the first. */
  private static final String JOINTS = "、和与及并或而来促抓带之所未已时后前中先";

  /** Behind the first verb: it does not govern what follows (开展的活动, 开展情况). */
  private static final String NO_OBJECT = "的情有顺良得较年";

  /** Pairs that say the same twice; behind the first, within a few chars, the second. */
  private static final List<List<String>> SAME_SENSE =
      List.of(
          List.of("分设", "下设"),
          List.of("目的是", "为了"),
          List.of("原因是", "因为"),
          List.of("原因是", "造成的"),
          List.of("原因是", "导致的"),
          List.of("防止", "不再"),
          List.of("避免", "不再"));

  /** Behind the second verb at the end of the clause: 开展培训开展6期. */
  private static final Pattern QUANTITY =
      Pattern.compile("[0-9]{1,9}+余?(?:人次|场次|[\\u4e00-\\u9fff])");

  private static final String PUSH = "推进";
  private static final String WORK_CARRIED_OUT = "工作开展";

  /** Chars between the two, at most. */
  private static final int FAR = 30;

  private final WordIndex<String> verbs = WordIndex.of(VERBS);

  private static List<String> words(String separated) {
    return Arrays.asList(separated.split(" "));
  }

  @Override
  public List<Remark> remarks(Passage passage) {
    List<Remark> found = new ArrayList<>();
    if (passage.isBody()) {
      String text = QuotedText.blanked(passage.text());
      for (Clause clause : Clauses.in(text)) {
        inClause(clause.of(text)).forEach(r -> found.add(shifted(r, clause.start())));
      }
    }
    return found;
  }

  private static Remark shifted(Remark r, int by) {
    Remark moved = Remark.of(r.rule(), r.severity(), r.start() + by, r.end() + by, r.message());
    return r.fix().map(moved::withFix).orElse(moved);
  }

  private Stream<Remark> inClause(String words) {
    List<Hit<String>> hits = verbs.in(words);
    Optional<Remark> again = hits.size() < 2 ? Optional.empty() : again(words, hits);
    Optional<Remark> twice =
        again.or(() -> hits.size() < 2 ? Optional.empty() : framed(words, hits));
    return Stream.of(twice, sameSense(words), pushed(words)).flatMap(Optional::stream);
  }

  /** 全面推进党建工作全面推进: a clause begins and ends with the same adverb and verb. */
  private static Optional<Remark> framed(String words, List<Hit<String>> hits) {
    int length = hits.getFirst().end();
    int second = words.length() - length;
    boolean adverb = ADVERBS.contains(words.substring(0, hits.getFirst().start()));
    return adverb
            && second - length >= 2
            && second - length <= FAR
            && words.endsWith(words.substring(0, length))
            && JOINTS.indexOf(words.charAt(second - 1)) < 0
        ? Optional.of(
            Remark.of(
                Rule.R8,
                Severity.WARNING,
                0,
                words.length(),
                TEXTS.get("doubled.frame", words.substring(0, length))))
        : Optional.empty();
  }

  /** The same verb twice with nothing of its kind between, the second one at the end. */
  private static Optional<Remark> again(String words, List<Hit<String>> hits) {
    for (int i = 1; i < hits.size(); i++) {
      Hit<String> first = hits.get(i - 1);
      Hit<String> second = hits.get(i);
      boolean ends = second.end() == words.length();
      boolean counted = QUANTITY.matcher(words).region(second.end(), words.length()).matches();
      boolean result =
          RESULTS.stream()
              .anyMatch(r -> second.end() + r.length() == words.length() && words.endsWith(r));
      boolean object = BEFORE_OBJECT.contains(second.entry());
      boolean same = first.entry().equals(second.entry());
      if (same
          && (ends || counted || result || object)
          && isFrame(words, first, second, object && !ends && !result)) {
        return Optional.of(remark(words, first, second, ends));
      }
    }
    return Optional.empty();
  }

  private static boolean isFrame(
      String words, Hit<String> first, Hit<String> second, boolean oneObject) {
    int length = second.start() - first.end();
    if (length < 2 || length > FAR) {
      return false;
    }
    String between = words.substring(first.end(), second.start());
    char behind = between.charAt(0);
    char before = between.charAt(length - 1);
    return !BREAKS.occursIn(between)
        && (JOINTS + NO_OBJECT).indexOf(behind) < 0
        && JOINTS.indexOf(before) < 0
        && ADVERBS.stream().noneMatch(between::endsWith)
        && !(oneObject && between.indexOf('、') >= 0);
  }

  private static Remark remark(String words, Hit<String> first, Hit<String> second, boolean ends) {
    boolean error = ends && first.entry().equals(CARRY_OUT);
    Remark remark =
        Remark.of(
            Rule.R8,
            error ? Severity.ERROR : Severity.WARNING,
            first.start(),
            second.end(),
            TEXTS.get("doubled.frame", first.entry()));
    return error ? remark.withFix(words.substring(first.start(), second.start())) : remark;
  }

  private static Optional<Remark> sameSense(String words) {
    for (List<String> pair : SAME_SENSE) {
      int first = words.indexOf(pair.getFirst());
      int from = first + pair.getFirst().length();
      int second = first < 0 ? -1 : words.indexOf(pair.getLast(), from);
      if (second >= 0
          && second - from <= FAR / 2
          && words.substring(from, second).indexOf('、') < 0) {
        return Optional.of(
            Remark.of(
                Rule.R8,
                Severity.WARNING,
                first,
                second + pair.getLast().length(),
                TEXTS.get("doubled.sense", pair.getFirst(), pair.getLast())));
      }
    }
    return Optional.empty();
  }

  /** 推进…工作开展: one verb says it. */
  private Optional<Remark> pushed(String words) {
    int first = words.lastIndexOf(PUSH);
    int second = words.length() - WORK_CARRIED_OUT.length();
    if (first < 0 || !words.endsWith(WORK_CARRIED_OUT) || second - first > FAR) {
      return Optional.empty();
    }
    String between = words.substring(first + PUSH.length(), second);
    boolean other =
        !verbs.in(between).isEmpty()
            || BREAKS.occursIn(between)
            || ADVERBS.stream().anyMatch(between::endsWith);
    return other
        ? Optional.empty()
        : Optional.of(
            Remark.of(Rule.R8, Severity.NOTICE, first, words.length(), TEXTS.get("doubled.push")));
  }
}
