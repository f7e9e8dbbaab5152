package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables.Collocation;
import cn.jiping.domain.check.text.Clauses.Clause;
import cn.jiping.domain.check.text.WordIndex.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * R18: a verb and its object (发挥…地位), or a subject and its verb (作用…提升), that the table says do not
 * go together. The second word is the last one of its clause; where more than one verb may govern
 * it, nothing is said.
 */
final class WordPairs implements PassageCheck {
  private static final Texts TEXTS = Texts.of(WordPairs.class);

  /** Advice that begins so is only a notice. */
  private static final String MILD = "宜";

  /** Chars from the end of a verb to its object, at most. */
  private static final int FAR = 30;

  /** A pair with one of these as its second word is a subject and its verb. */
  private static final Set<String> PREDICATES =
      Set.of("提升", "提高", "加强", "增强", "加大", "改善", "降低", "减少", "扩大", "缩小", "加快");

  /** Verbs that may govern an object too, beside those of the table. */
  private static final List<String> OTHER_VERBS =
      words(
          "保持 坚持 注重 重视 突出 聚焦 围绕 对照 反映 检验 考核 评价 衡量 具有 具备 缺乏 存在 影响 制约 决定 体现 展示 展现"
              + " 明确 规范 统筹 整合 扭转 确保 保障 保证 满足 适应 符合 超过 低于 高于 弥补 补齐 转变 改变 消除 排查 整治 关注"
              + " 掌握 了解 摸清 分析 查找 梳理 收集 反馈 提出 细化 制订 确定 构建 筑牢 守牢 厘清 纳入 带动 引领 支持 拓展"
              + " 产生 破解 攻克 抓好 抓实 做好 搞好 办好 提振 坚定 奠定 处理 处置 回应");

  /** Right before one of these, a verb is part of the noun: 提升矛盾化解力度. */
  private static final Set<String> COMPOUND_ENDS = Set.of("力度", "水平", "能力", "效率", "质量");

  /** Verbs that make such nouns, and govern none of these themselves. */
  private static final Set<String> COMPOUND_VERBS =
      Set.of("化解", "处置", "处理", "排查", "整治", "落实", "执行", "保障", "引领", "统筹", "分析", "考核", "评价");

  private static final List<String> ADVERBS =
      words(
          "进一步 不断 切实 着力 有效 全面 大力 积极 持续 充分 认真 扎实 努力 更加 更好 显著 明显 得到 有了 大幅 逐步 日益"
              + " 有力 稳步 较大 有所 了 地 的 均 都 也");

  /** Adverbs in a row, at most. */
  private static final int MOST_ADVERBS = 4;

  /** What joins two predicates: the verb behind it begins anew. */
  private static final String JOINTS = "、并和及与而以来且再又";

  private final Map<String, Map<String, Collocation>> bySecond = new HashMap<>();
  private final WordIndex<String> seconds;
  private final WordIndex<String> verbs;

  WordPairs(List<Collocation> collocations) {
    Set<String> known = new HashSet<>(OTHER_VERBS);
    for (Collocation pair : collocations) {
      bySecond.computeIfAbsent(pair.object(), o -> new HashMap<>()).put(pair.verb(), pair);
      if (!PREDICATES.contains(pair.object())) {
        known.add(pair.verb());
      }
    }
    this.seconds = WordIndex.of(bySecond.keySet());
    this.verbs = WordIndex.of(known);
  }

  private static List<String> words(String separated) {
    return Arrays.asList(separated.split(" "));
  }

  @Override
  public List<Remark> remarks(Passage passage) {
    List<Remark> found = new ArrayList<>();
    if (passage.isBody()) {
      String text = QuotedText.blanked(passage.text());
      Clauses.in(text).forEach(c -> add(found, text, c));
    }
    return found;
  }

  private void add(List<Remark> found, String text, Clause clause) {
    String words = clause.of(text);
    List<Hit<String>> before = verbs.in(words);
    int next = 0;
    for (Hit<String> second : seconds.in(words)) {
      while (next < before.size() && before.get(next).end() <= second.start()) {
        next++;
      }
      if (endsPhrase(words, second.end())) {
        Optional<Hit<String>> first =
            PREDICATES.contains(second.entry())
                ? subject(words, second)
                : governor(words, before.subList(0, next), second);
        first
            .filter(f -> bySecond.get(second.entry()).containsKey(f.entry()))
            .ifPresent(f -> found.add(remark(clause, f, second)));
      }
    }
  }

  /** The end of the clause, perhaps after a quantity, 等 or a bracket, or 、 before a new verb. */
  private boolean endsPhrase(String words, int end) {
    int at = end;
    while (at < words.length()
        && (Character.isDigit(words.charAt(at)) || words.charAt(at) == '余')) {
      at++;
    }
    if (at > end) {
      int unitEnd = at;
      while (unitEnd < words.length() && unitEnd < at + 2 && Clauses.isHan(words.charAt(unitEnd))) {
        unitEnd++;
      }
      at = unitEnd;
    }
    if (at == words.length() || "等）)".indexOf(words.charAt(at)) >= 0) {
      return true;
    }
    return words.charAt(at) == '、'
        && beginsWithVerb(words.substring(at + 1, Math.min(words.length(), at + 9)));
  }

  private boolean beginsWithVerb(String words) {
    return verbs.in(words).stream().anyMatch(v -> isAnew(words, v.start()));
  }

  /** The word before the predicate, with nothing but adverbs between. */
  private Optional<Hit<String>> subject(String words, Hit<String> predicate) {
    int end = withoutAdverbs(words, predicate.start());
    return bySecond.get(predicate.entry()).keySet().stream()
        .filter(w -> words.startsWith(w, end - w.length()))
        .findFirst()
        .map(w -> new Hit<>(end - w.length(), end, w));
  }

  /** The verb that governs the object; empty when that is not sure. */
  private static Optional<Hit<String>> governor(
      String words, List<Hit<String>> before, Hit<String> object) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Hit<String> last = before.getLast();
    boolean compound =
        last.end() == object.start()
            && COMPOUND_ENDS.contains(object.entry())
            && COMPOUND_VERBS.contains(last.entry());
    if (compound) {
      return governor(
          words, before.subList(0, before.size() - 1), new Hit<>(last.start(), object.end(), ""));
    }
    Hit<String> nearest = last;
    boolean alone = before.size() == 1 || isAnew(words, nearest.start());
    boolean near = object.start() - nearest.end() <= FAR;
    boolean noun = words.startsWith("的", nearest.end());
    return alone && near && !noun ? Optional.of(nearest) : Optional.empty();
  }

  /** Whether a predicate begins here: at the start, or behind a joint and adverbs. */
  private static boolean isAnew(String words, int start) {
    int at = withoutAdverbs(words, start);
    return at == 0 || JOINTS.indexOf(words.charAt(at - 1)) >= 0;
  }

  private static int withoutAdverbs(String words, int end) {
    int at = end;
    for (int i = 0; i < MOST_ADVERBS; i++) {
      int here = at;
      at -=
          ADVERBS.stream()
              .filter(a -> words.startsWith(a, here - a.length()))
              .findFirst()
              .map(String::length)
              .orElse(0);
    }
    return at;
  }

  private Remark remark(Clause clause, Hit<String> first, Hit<String> second) {
    Collocation pair = bySecond.get(second.entry()).get(first.entry());
    return Remark.of(
        Rule.R18,
        pair.advice().startsWith(MILD) ? Severity.NOTICE : Severity.WARNING,
        clause.start() + first.start(),
        clause.start() + second.end(),
        TEXTS.get("pair.wrong", pair.verb(), pair.object(), pair.advice()));
  }
}
