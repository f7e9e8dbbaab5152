package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.WordIndex.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * R11: one project, group or list under two names: 党建经费项目 and 党建工作经费项目, 绩效评价小组 and 绩效评价工作小组. Names
 * are alike when nothing but a word that says little (工作) or a word of the same sense (资金, 经费) sets
 * them apart; any other difference may be meant. Names of different places (城市社区…, 村改居社区…) are
 * different.
 */
final class NameVariants implements ManuscriptCheck {
  private static final Texts TEXTS = Texts.of(NameVariants.class);

  /**
   * What a name ends with.
   *
   * @param word as it is written
   * @param kind the same for heads of the same sense
   * @param official whether only a document can tell which of the names is right
   */
  private record Head(String word, String kind, boolean official, Severity severity) {}

  private static final WordIndex<Head> HEADS =
      new WordIndex<>(
          List.of(
              new Head("项目", "项目", true, Severity.WARNING),
              new Head("小组", "小组", false, Severity.WARNING),
              new Head("工作组", "小组", false, Severity.WARNING),
              new Head("专班", "专班", false, Severity.WARNING),
              new Head("联盟", "联盟", false, Severity.WARNING),
              new Head("清单", "清单", false, Severity.NOTICE)),
          Head::word);

  /** Chars of a name before its head, at most. */
  private static final int LONGEST = 18;

  /** A name does not reach over one of these to the left. */
  private static final List<String> CUTS =
      words(
          "关于 成立 组建 开展 用于 建立 健全 制定 完善 推进 推动 落实 加强 做好 印发 下发 出台 设立 召开 按照 根据 依据 通过 围绕"
              + " 聚焦 梳理 开列 列出 编制 形成 完成 参加 参与 负责 协助 会同 依托 借力 加快 抓好 抓实 严格 执行 修订 下达 安排"
              + " 投入 支持 保障 纳入 包括 涉及 实行 实施 推行 建成 打造 申报 争取 公布 发布 公示 列入 组成 作为 成为 属于 以及 年度 所属 有关 相关 全部"
              + " 对 按 在 的 和 与 及 或 了 将 把 被 是 由 从 向 以 于 到 各 该 本 此 其 等 使 让 给 并 也 都 年 个 项 名 中 等");

  /** Inside of a name these are neither cuts nor places. */
  private static final List<String> WHOLE =
      words("对外 对口 对标 和谐 中心 中小 中共 集中 个体 其他 都市 中国 全国 青年 少年 老年 专项 事项 普及 供给 乡村 农村 区域");

  /** A place or a kind of place, at the start of a name. */
  private static final List<String> PLACES = words("街道 社区 小区 区 县 市 镇 乡 村");

  /** What sets no names apart. */
  private static final List<List<String>> FOLDS =
      List.of(
          List.of("专项资金", "经费"),
          List.of("专项经费", "经费"),
          List.of("资金", "经费"),
          List.of("评估", "评价"),
          List.of("考评", "考核"),
          List.of("工作", ""),
          List.of("为民办实事", "为民实事"),
          List.of("惠民实事", "为民实事"),
          List.of("利民实事", "为民实事"),
          List.of("民生实事", "为民实事"));

  private static List<String> words(String separated) {
    return Arrays.asList(separated.split(" "));
  }

  /**
   * A name in the text.
   *
   * @param start where the name begins, its place left out
   * @param words the name without its place, head included
   * @param place what was left out; may be empty
   * @param quoted whether it stands in quotes
   */
  private record Name(
      int passage, int start, String words, String place, Head head, boolean quoted) {
    /** The same for names of the same sense. */
    String key() {
      String key = words.substring(0, words.length() - head.word().length());
      for (List<String> fold : FOLDS) {
        key = key.replace(fold.getFirst(), fold.getLast());
      }
      return key.length() < 2 ? "" : key + head.kind();
    }
  }

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    Map<String, List<Name>> alike = new LinkedHashMap<>();
    for (int p = 0; p < manuscript.passages().size(); p++) {
      String text = manuscript.passages().get(p).text();
      for (Hit<Head> head : HEADS.in(text)) {
        name(p, text, head)
            .filter(n -> !n.key().isEmpty())
            .ifPresent(n -> alike.computeIfAbsent(n.key(), k -> new ArrayList<>()).add(n));
      }
    }
    return alike.values().stream()
        .filter(NameVariants::ofOnePlace)
        .flatMap(names -> remarks(names).stream())
        .toList();
  }

  /** The name that ends with this head, back to the last cut. */
  private static Optional<Name> name(int passage, String text, Hit<Head> head) {
    int from = head.start();
    while (from > 0 && head.start() - from < LONGEST && Clauses.isHan(text.charAt(from - 1))) {
      from--;
    }
    String before = text.substring(from, head.start());
    String plain = before;
    for (String whole : WHOLE) {
      plain = plain.replace(whole, "□".repeat(whole.length()));
    }
    int cut = cut(plain);
    int place = place(plain, cut);
    if (place == before.length()) {
      return Optional.empty();
    }
    int start = from + place;
    return Optional.of(
        new Name(
            passage,
            start,
            text.substring(start, head.end()),
            before.substring(cut, place),
            head.entry(),
            start > 0 && text.charAt(start - 1) == '“'));
  }

  /** Behind the last cut of these words. */
  private static int cut(String words) {
    int cut = 0;
    for (String word : CUTS) {
      int at = words.lastIndexOf(word);
      cut = at < 0 ? cut : Math.max(cut, at + word.length());
    }
    return cut;
  }

  /** Behind the last place of these words, from the cut on. */
  private static int place(String words, int cut) {
    int end = cut;
    for (String place : PLACES) {
      int at = words.lastIndexOf(place);
      end = at < cut ? end : Math.max(end, at + place.length());
    }
    return end;
  }

  /** Every place is the end of the longest one: 吴家营街道, 街道, and none. */
  private static boolean ofOnePlace(List<Name> names) {
    String longest =
        names.stream().map(Name::place).max(Comparator.comparingInt(String::length)).orElse("");
    return names.stream().allMatch(n -> longest.endsWith(n.place()));
  }

  private static List<Remark> remarks(List<Name> names) {
    Map<String, List<Name>> forms =
        names.stream()
            .collect(Collectors.groupingBy(Name::words, LinkedHashMap::new, Collectors.toList()));
    if (forms.size() < 2) {
      return List.of();
    }
    Optional<String> commonest = commonest(forms);
    List<Remark> found = new ArrayList<>();
    forms.forEach(
        (form, places) -> {
          if (commonest.isEmpty()) {
            found.add(remark(places.getFirst(), forms, Optional.empty()));
          } else if (!commonest.get().equals(form)) {
            places.forEach(n -> found.add(remark(n, forms, commonest)));
          }
        });
    return found;
  }

  /** The form that is written most often; of two alike, the one in quotes; else none. */
  private static Optional<String> commonest(Map<String, List<Name>> forms) {
    int most = forms.values().stream().mapToInt(List::size).max().orElse(0);
    List<String> best = forms.keySet().stream().filter(f -> forms.get(f).size() == most).toList();
    List<String> quoted =
        best.stream().filter(f -> forms.get(f).stream().anyMatch(Name::quoted)).toList();
    return best.size() == 1
        ? Optional.of(best.getFirst())
        : quoted.size() == 1 ? Optional.of(quoted.getFirst()) : Optional.empty();
  }

  private static Remark remark(
      Name name, Map<String, List<Name>> forms, Optional<String> commonest) {
    String others =
        forms.keySet().stream()
            .filter(f -> !f.equals(name.words()))
            .map(f -> "“" + f + "”")
            .collect(Collectors.joining("、"));
    boolean sure = commonest.filter(c -> forms.get(c).size() > 1).isPresent();
    String key = name.head().official() ? "variant.official" : "variant.name";
    Remark remark =
        Remark.of(
                Rule.R11,
                name.head().severity(),
                name.start(),
                name.start() + name.words().length(),
                TEXTS.get(key, name.words(), others))
            .in(name.passage());
    return sure && !name.head().official() ? remark.withFix(commonest.get()) : remark;
  }
}
