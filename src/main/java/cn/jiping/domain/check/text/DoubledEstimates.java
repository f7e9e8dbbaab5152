package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R8, an estimate said twice: 约50人左右, 近300余人, 超过100人以上, 50余人左右. A span of time (近20余年) is none. */
final class DoubledEstimates implements PassageCheck {
  private static final Texts TEXTS = Texts.of(DoubledEstimates.class);
  private static final Set<String> AT_MOST = Set.of("至多", "最多", "不超过");

  /** One of these stands in every estimate that is said twice. */
  private static final List<String> BEHIND = List.of("余", "多", "左右", "上下", "以上", "以内");

  private static final String NUMERALS = "0-9零〇一二两三四五六七八九十百千";
  private static final Pattern ESTIMATE =
      Pattern.compile(
          ("(?=[大将接不超至最约近逾" + NUMERALS + "])")
              + "(?:(大约|将近|接近|不到|超过|至少|不少于|不低于|至多|最多|不超过|(?<![节大条公签])约|(?<![最附将接])近|逾)(?:(?<=约)有)?"
              + ("|(?<![" + NUMERALS + ".,]))")
              + ("[" + NUMERALS + "]{1,12}+(?:[.,][0-9]{1,6}+)?+")
              + "[万亿]?+(余|多)?+(?!个?[年天日月])"
              + "(?:[个名人次场期项家件条户部元岁万亿篇份]{0,3}+(左右|上下|以上|以内))?+");

  /** Two words for “about” before one number. */
  private static final Pattern TWO_BEFORE =
      Pattern.compile("(大约|(?<![节大条公签合违履预])约|大概)(将近|接近|近)(?=[" + NUMERALS + "])");

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    Stream<Remark> before =
        TWO_BEFORE.matcher(text).results().map(m -> remark(m, m.group(1), m.group(2)));
    Stream<Remark> around =
        BEHIND.stream().noneMatch(text::contains)
            ? Stream.empty()
            : ESTIMATE
                .matcher(text)
                .results()
                .filter(m -> Stream.of(1, 2, 3).filter(g -> m.group(g) != null).count() > 1)
                .filter(DoubledEstimates::saysItTwice)
                .map(DoubledEstimates::remark);
    return Stream.concat(before, around).toList();
  }

  /** 不超过100人以上 would be another mistake; 最多30余人 may stand. */
  private static boolean saysItTwice(MatchResult estimate) {
    boolean within = "以内".equals(estimate.group(3));
    if (estimate.group(1) == null) {
      return !within;
    }
    boolean atMost = AT_MOST.contains(estimate.group(1));
    return within ? atMost : !atMost || "左右".equals(estimate.group(3));
  }

  private static Remark remark(MatchResult estimate) {
    String before = estimate.group(1) == null ? estimate.group(2) : estimate.group(1);
    String after = estimate.group(3) == null ? estimate.group(2) : estimate.group(3);
    return remark(estimate, before, after);
  }

  private static Remark remark(MatchResult estimate, String one, String other) {
    return Remark.of(
        Rule.R8,
        Severity.WARNING,
        estimate.start(),
        estimate.end(),
        TEXTS.get("doubled.estimate", one, other));
  }
}
