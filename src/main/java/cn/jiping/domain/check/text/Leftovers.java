package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * R7: what Word, a template or a draft left behind. A reference to a figure in single braces is no
 * leftover: R14 looks after it.
 */
final class Leftovers implements PassageCheck {
  private static final Texts TEXTS = Texts.of(Leftovers.class);

  /** Anything that may stand where a name, a number or a date is missing. */
  private static final String BLANK = "(?:[XxＸｘ]{2,20}+|×{2,20}+|○{2,20}+)";

  private static final String OPEN = "[（(【\\[［]";
  private static final String CLOSE = "[）)】\\]］]";

  /** Words of a template before and after what is still to be written. */
  private static final String PENDING = "待(?:核实|核对|核定|补充|确认|填写|填报|完善|更新|统计)";

  /**
   * One kind of leftover.
   *
   * @param key of its message
   * @param pattern what it looks like; bounded, so that it takes time by the length of the text
   * @param needed chars of which every one has at least one; without them it is not looked for
   * @param delete whether it may be deleted without reading the sentence
   */
  private record Kind(String key, Pattern pattern, String needed, boolean delete) {
    static Kind kept(String key, String needed, String pattern) {
      return new Kind(key, Pattern.compile(pattern), needed, false);
    }

    static Kind deleted(String key, String needed, String pattern) {
      return new Kind(key, Pattern.compile(pattern), needed, true);
    }

    boolean mayBeIn(String text) {
      return needed.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }
  }

  /** What stands for a character that was lost; a box may be one to tick. */
  private static final String LOST =
      "\\uFFFD{1,20}+|\\uFFFC|(?<=\\p{IsIdeographic})□(?=\\p{IsIdeographic})(?![是否有无])"
          + "|\\p{Cs}|[\\x{FFFE}\\x{FFFF}]";

  private static final String CONTROL =
      "[\\x{0}-\\x{8}\\x{B}-\\x{1F}\\x{7F}-\\x{9F}\\x{AD}\\x{200B}\\x{200E}\\x{200F}"
          + "\\x{2028}-\\x{202E}\\x{2060}-\\x{2064}\\x{2066}-\\x{2069}]{1,40}+"
          + "|(?<!^)\\x{FEFF}";

  /** Kinds of which every one has a char that {@link #isOdd} knows. */
  private static final List<Kind> ODD =
      List.of(
          Kind.kept("leftover.lost", "", LOST),
          Kind.kept("leftover.private", "", "\\p{Co}{1,40}+"),
          Kind.deleted("leftover.control", "", CONTROL));

  private static final List<Kind> KINDS =
      List.of(
          Kind.deleted("leftover.bookmark", "[", "\\[bookmark:[^\\]]{0,80}\\]"),
          Kind.kept(
              "leftover.bookmark", "_", "(?<![A-Za-z0-9])_(?:GoBack|(?:Toc|Ref|Hlk)[0-9]{3,12})"),
          Kind.kept(
              "leftover.template",
              "{<",
              "\\{\\{[^{}]{0,80}\\}\\}|[$#]\\{[^{}]{0,80}\\}|<<[^<>]{1,80}>>|\\{%[^{}]{0,80}%\\}"),
          Kind.kept("leftover.field", "{\\MH", fields()),
          Kind.kept(
              "leftover.failed",
              "错E#",
              "错误[!！] ?(?:未找到引用源|未定义书签|未指定书签|文档中没有指定样式的文字|超链接引用无效|不能识别的开关参数)[。.]?"
                  + "|Error! (?:Bookmark not defined|Reference source not found|"
                  + "Hyperlink reference not valid|No text of specified style in document)\\.?"
                  + "|#(?:REF!|N/A|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!)"),
          Kind.kept(
              "leftover.markup",
              "&<",
              "&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|middot|hellip|mdash|#[0-9]{1,6});"
                  + "|</?(?:br|p|span|div|font|b|strong|table|tr|td|o:p)(?: [^<>]{0,120})?/?>"),
          Kind.kept("leftover.blank", "XxＸｘ×○*_", blanks()),
          Kind.kept(
              "leftover.pending",
              "待",
              OPEN
                  + "(?:此处|数据|数字|金额|时间|日期|名称|人数|内容|具体[^）)】\\]］]{0,4}|暂|尚|有)?"
                  + "(?:"
                  + PENDING
                  + "|待定|待补|待填)[。！!？?]?"
                  + CLOSE
                  + "|(?<=^|：)"
                  + PENDING
                  + "(?=[。，；]?$|[。，；])|(?<=元)待(?:核实|核对|确认)"
                  + "|(?<=[%％]|人次|数据|数字|金额|面积)"
                  + PENDING
                  + "(?=[。，；、]|$)"),
          Kind.kept(
              "leftover.prompt",
              "填此请例板击TF",
              OPEN
                  + "(?:此处(?:应|需|可|请)?(?:填写|填|插入|输入|补充|粘贴|添加|写)|请在此|请填写|请输入|请补充|请插入"
                  + "|根据实际情况填写|按实际情况填写|填写说明)[^）)】\\]］]{0,60}"
                  + CLOSE
                  + "|"
                  + OPEN
                  + "(?:示例|样例|模板)"
                  + CLOSE
                  + "|(?:单击|点击|请在|请于)(?:或点击)?此处?(?:处)?(?:输入|填写|添加|插入|粘贴)(?:文字|标题|正文|内容)?。?"
                  + "|(?<![A-Za-z])(?:TODO|FIXME|TBD)(?![A-Za-z])"),
          Kind.kept(
              "leftover.revision",
              "批:：",
              "[\\[［]?批注 ?[\\[［][^\\]］]{0,20}[\\]］](?:[\\]］])?[:：]?"
                  + "|[\\[［]批注[^\\]］]{0,20}[\\]］]"
                  + "|(?:删除的内容|带格式的|设置了格式|域代码已更改|格式化的)[:：]"
                  + "|^(?:Comment \\[[^\\]]{0,20}\\]|Formatted|Deleted):"),
          Kind.deleted("leftover.page", "页—–－-", pages()),
          Kind.kept("leftover.page", "页", "第 ?[0-9]{1,4} ?页[ 　，,、/]{0,3}(?:共|总) ?[0-9]{1,4} ?页"));

  /** Field codes with their braces, or bare with their switches. */
  private static String fields() {
    String names =
        "(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|NOTEREF|STYLEREF|REF|TOC|SEQ|DATE|TIME|CREATEDATE"
            + "|SAVEDATE|FILENAME|AUTHOR|TITLE|MERGEFIELD|INCLUDEPICTURE|EMBED|LINK|HYPERLINK|FORMTEXT"
            + "|FORMCHECKBOX|EQ|ADDIN|QUOTE|DOCPROPERTY)";
    return "\\{ {0,3}"
        + names
        + "(?![A-Za-z])[^{}]{0,200}\\}"
        + "|(?<![A-Za-z])"
        + names
        + " [^\\\\\\p{IsIdeographic}]{0,60}\\\\[*@#a-z][ -~]{0,80}"
        + "|(?<![A-Za-z])HYPERLINK {1,3}\"[^\"]{0,200}\""
        + "|(?:\\\\\\* ?)?MERGEFORMAT(?:INET)?";
  }

  /** XX街道, ××社区, 20XX年, X月X日: signs for what was to be filled in, beside Chinese text. */
  private static String blanks() {
    String roman = "(?!(?<=第[XxＸｘ]{2})届)";
    return "(?<![A-Za-z0-9Ａ-Ｚａ-ｚ])"
        + BLANK
        + roman
        + "(?=\\p{IsIdeographic})"
        + "|(?<=\\p{IsIdeographic})"
        + BLANK
        + roman
        + "(?![A-Za-z0-9])"
        + "|(?<![A-Za-z0-9])(?:19|20)[XxＸｘ×○]{1,2}(?=年)"
        + "|(?<![A-Za-z0-9+＋])[XxＸｘ×○](?=年|月|日|万元|街道|社区|支部|名党员)"
        + "|(?<!_)_{2,40}+(?=万元|亿元|元|名|个|次|场|期|人|%|％)"
        + "|(?<![*0-9A-Za-z])\\*{2,20}+(?=街道|社区|支部|单位|公司|项目|年|月|万元|元)";
  }

  /** A page number that stands alone on its line, or between two words. */
  private static String pages() {
    return "^[ 　]{0,40}(?:[—–－-] {0,3}[0-9]{1,4} {0,3}[—–－-]|第 ?[0-9]{1,4} ?页)[ 　]{0,40}$"
        + "|^[ 　]{0,40}第 ?[0-9]{1,4} ?页[ 　，,、/]{0,3}(?:共|总) ?[0-9]{1,4} ?页[ 　]{0,40}$"
        + "|(?<![—–0-9 ]) {0,3}[—–] {1,3}[0-9]{1,4} {1,3}[—–](?![—–0-9]) {0,3}";
  }

  /** A leftover in a text. */
  private record Found(Kind kind, int start, int end) {
    static Found of(Kind kind, MatchResult match) {
      return new Found(kind, match.start(), match.end());
    }
  }

  @Override
  public List<Remark> remarks(Passage passage) {
    return in(passage.text()).stream().map(f -> remark(passage.text(), f)).toList();
  }

  private static Remark remark(String text, Found found) {
    Kind kind = found.kind();
    String quote = text.substring(found.start(), found.end()).strip();
    Remark remark =
        Remark.of(
            Rule.R7,
            Severity.ERROR,
            found.start(),
            found.end(),
            TEXTS.get(kind.key(), quote.length() > 20 ? quote.substring(0, 20) + "…" : quote));
    return kind.delete() ? remark.withFix("") : remark;
  }

  /** Where leftovers stand, each as start and end, in order and apart from each other. */
  static List<int[]> spans(String text) {
    return in(text).stream().map(f -> new int[] {f.start(), f.end()}).toList();
  }

  /** All leftovers; of two that overlap, the one that begins first or is longer. */
  private static List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    Stream<Kind> odd = text.chars().anyMatch(Leftovers::isOdd) ? ODD.stream() : Stream.empty();
    Stream.concat(KINDS.stream().filter(k -> k.mayBeIn(text)), odd)
        .forEach(
            kind ->
                kind.pattern().matcher(text).results().forEach(m -> all.add(Found.of(kind, m))));
    if (all.size() < 2) {
      return all;
    }
    all.sort(
        Comparator.comparingInt(Found::start)
            .thenComparing(Comparator.comparingInt(Found::end).reversed()));
    List<Found> apart = new ArrayList<>();
    int end = 0;
    for (Found found : all) {
      if (found.start() >= end) {
        apart.add(found);
        end = found.end();
      }
    }
    return apart;
  }

  /** Control and format characters, surrogates, private ones, and signs for lost ones. */
  private static boolean isOdd(int c) {
    return c < ' '
        || c >= 0x7F && c <= 0xAD
        || c >= 0x200B && c <= 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2060 && c <= 0x2069
        || c == '□'
        || c >= 0xD800 && c <= 0xF8FF
        || c == 0xFEFF
        || c >= 0xFFFC;
  }
}
