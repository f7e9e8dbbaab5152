package cn.jiping.domain.check.text;

import cn.jiping.domain.figure.RoundingDifference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds totals that a text breaks down (R1): an amount or a number of things, shortly after it 其中
 * (or, right behind it, 分别是, 包括, 用于, a colon), then at least two named numbers of its kind up to
 * the end of the sentence. 其中 may also begin the sentence after that of the total. What stands in
 * brackets after a part is not counted with it. Time grows with the length of the text only.
 */
public final class StatedTotals {
  private static final String BREAKDOWN = "其中";

  /** What begins a breakdown in the sentence after that of the total. */
  private static final List<String> NEXT_SENTENCES =
      List.of("。其中", "。具体为：", "。具体是：", "。具体如下：", "。明细如下：");

  /** After it stands what was spent on what, which need not be all. */
  private static final String USED_FOR = "用于";

  /** What else may begin a breakdown, right behind the total and its comma. */
  private static final List<String> OTHER_BREAKDOWNS =
      List.of("分别是", "分别为", "具体是", "具体为", "包括", "包含", "主要包括", "主要用于", "用于", "：", ":");

  private static final String SEPARATORS = "、，,；;：:";

  /** In a name after a comma: the list is over, and something else is told. */
  private static final List<String> NEXT_TOPICS =
      List.of(
          "合计", "共计", "总计", "一共", "累计", "总额", "实际", "结余", "剩余", "执行率", "完成率", "同比", "用于", "已支出",
          "已使用");

  /** A name after a comma that is no part but another measure of the whole. */
  private static final Set<String> MEASURES =
      Set.of("执行", "支出", "到位", "到账", "支付", "使用", "拨付", "完成", "预算", "下达");

  /** A number with one of these before it is no part. */
  private static final List<String> NO_PARTS =
      List.of(
          "每", "人均", "平均", "同比", "比上年", "较上年", "比去年", "较去年", "增加了", "减少了", "增长", "下降", "扣", "标准为");

  /** After the last part: there are more parts than those with numbers. */
  private static final List<String> MORE = List.of("其余", "剩余", "余下", "其他", "另有");

  /** Chars between the total and 其中, at most. */
  private static final int NEAR = 12;

  /** Chars of the name of a total that is one of several, at most. */
  private static final int LONGEST_NAME = 30;

  /** Chars and parts of one breakdown, at most; of a longer one nothing is said. */
  private static final int LONGEST = 1_500;

  private static final int MOST_PARTS = 60;

  /**
   * A total and its parts.
   *
   * @param total the total as written
   * @param parts two or more
   * @param open 等 or 其余 follows: there may be more parts
   * @param sure all numbers are exact, and nothing makes it doubtful what belongs to the total
   * @param sums sums of the parts up to where the list may end, in the total's unit; the last one
   *     is that of all parts
   */
  public record StatedTotal(
      Quantity total, List<Part> parts, boolean open, boolean sure, List<BigDecimal> sums) {
    /** The total as written, in {@link #unit}. */
    public BigDecimal stated() {
      return total.value();
    }

    /** 元, 万元, 亿元, or what is counted. */
    public String unit() {
      return total.unit();
    }

    /** Place of the total in the text, in chars. */
    public int start() {
      return total.start();
    }

    /** After its unit. */
    public int end() {
      return total.unitEnd();
    }

    /** The exact sum of the parts, in {@link #unit}. */
    public BigDecimal sum() {
      return sums.getLast();
    }

    /** How the parts miss the total; empty when they add up to it. */
    public Optional<RoundingDifference> difference() {
      return sums.stream().anyMatch(s -> s.compareTo(stated()) == 0)
          ? Optional.empty()
          : RoundingDifference.between(stated(), parts.stream().map(Part::amount).toList());
    }
  }

  /**
   * One part.
   *
   * @param name what stands before the amount; may be empty
   * @param amount in the unit of the total
   * @param offset place of the amount in the text, in chars
   */
  public record Part(String name, BigDecimal amount, int offset) {}

  private final String text;
  private final List<Quantity> quantities;

  /** For each number where its breakdown begins; -1 when there is none. */
  private final int[] breakdowns;

  private StatedTotals(String text, List<Quantity> quantities) {
    this.text = text;
    this.quantities = quantities;
    this.breakdowns = IntStream.range(0, quantities.size()).map(this::breakdown).toArray();
  }

  /** All totals with two or more parts, in the order of the text. */
  public static List<StatedTotal> in(String text) {
    return in(text, Quantities.in(text));
  }

  /**
   * As {@link #in(String)}.
   *
   * @param quantities the numbers of the text
   */
  static List<StatedTotal> in(String text, List<Quantity> quantities) {
    return new StatedTotals(text, quantities).all();
  }

  private List<StatedTotal> all() {
    List<StatedTotal> found = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      if (breakdowns[i] >= 0) {
        breakDown(i, breakdowns[i]).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Where the breakdown of a number begins; -1 when there is none. */
  private int breakdown(int index) {
    Quantity total = quantities.get(index);
    if (total.unit().isEmpty() || total.isPercent() || MeasureWords.isTime(total.unit())) {
      return -1;
    }
    int at = total.unitEnd();
    Optional<String> following =
        NEXT_SENTENCES.stream().filter(n -> text.startsWith(n, total.unitEnd())).findFirst();
    if (following.isPresent() && isOnlyOne(index)) {
      return at + following.get().length();
    }
    int end = Math.min(text.length(), at + NEAR + 1);
    for (int next = index + 1;
        next < quantities.size() && quantities.get(next).start() < end;
        next++) {
      if (quantities.get(next).isOfOneKindWith(total)) {
        end = quantities.get(next).start();
      }
    }
    boolean near = true;
    for (; at < end; at++) {
      if (text.startsWith(BREAKDOWN, at)) {
        return at + BREAKDOWN.length();
      }
      int place = at;
      Optional<String> other =
          near
              ? OTHER_BREAKDOWNS.stream().filter(b -> text.startsWith(b, place)).findFirst()
              : Optional.empty();
      if (other.isPresent() && !text.startsWith(BREAKDOWN, at + other.get().length())) {
        return at + other.get().length();
      }
      char c = text.charAt(at);
      if (Sentences.isEnd(c)) {
        return -1;
      }
      int composed = near ? composed(at) : -1;
      if (composed >= 0) {
        return composed;
      }
      near = near && "，,（( ".indexOf(c) >= 0;
    }
    return -1;
  }

  /** After 由三部分组成：; -1 when it does not stand here. */
  private int composed(int at) {
    int colon =
        text.charAt(at) == '由' ? text.indexOf("：", at, Math.min(text.length(), at + NEAR)) : -1;
    return colon >= 0 && text.startsWith("组成", colon - 2) ? colon + 1 : -1;
  }

  /** No other number of its kind stands before it in its sentence. */
  private boolean isOnlyOne(int index) {
    Quantity total = quantities.get(index);
    int start = Sentences.start(text, total.start());
    return Quantities.between(quantities, start, total.start()).stream()
        .noneMatch(q -> q.isOfOneKindWith(total));
  }

  private Optional<StatedTotal> breakDown(int index, int from) {
    Quantity total = quantities.get(index);
    Breakdown breakdown = new Breakdown(total, from);
    breakdown.read(index + 1);
    if (breakdown.tooLong || breakdown.parts.size() < 2) {
      return Optional.empty();
    }
    BigDecimal sum = breakdown.sums.getLast();
    boolean sure =
        breakdown.sure && !isNested(total) && !isOneOfSeveral(index) && !standsBefore(sum, index);
    return Optional.of(
        new StatedTotal(total, breakdown.parts, breakdown.open, sure, breakdown.sums));
  }

  /** The total may itself be a part of another one, with nothing that says where its list ends. */
  private boolean isNested(Quantity total) {
    if (opensBracket(total)) {
      return false;
    }
    String before = text.substring(Sentences.start(text, total.start()), total.start());
    return before.indexOf(BREAKDOWN) > before.lastIndexOf('；');
  }

  /** 12个社区、3个村，其中 …: the parts may be those of both. */
  private boolean isOneOfSeveral(int index) {
    if (index == 0 || opensBracket(quantities.get(index))) {
      return false;
    }
    Quantity total = quantities.get(index);
    Quantity last = quantities.get(index - 1);
    String between = text.substring(last.unitEnd(), total.start());
    return last.isOfOneKindWith(total)
        && between.length() <= LONGEST_NAME
        && "、和及".chars().anyMatch(c -> between.indexOf(c) >= 0)
        && "，；。：）".chars().allMatch(c -> between.indexOf(c) < 0);
  }

  /** The sum stands earlier in the sentence: the parts may be those of that number. */
  private boolean standsBefore(BigDecimal sum, int index) {
    Quantity total = quantities.get(index);
    int start = Sentences.start(text, total.start());
    for (int i = index - 1; i >= 0 && quantities.get(i).start() >= start; i--) {
      Quantity other = quantities.get(i);
      if (other.isOfOneKindWith(total) && other.valueIn(total).compareTo(sum) == 0) {
        return true;
      }
    }
    return false;
  }

  /** The number has parts of its own, and not in brackets. */
  private boolean isBrokenDown(int index) {
    return !opensBracket(quantities.get(index)) && breakdowns[index] >= 0;
  }

  private boolean opensBracket(Quantity quantity) {
    return text.startsWith("（", quantity.unitEnd()) || text.startsWith("(", quantity.unitEnd());
  }

  /** Reads the parts of one total. */
  private final class Breakdown {
    private final Quantity total;
    private final int from;
    private final List<Part> parts = new ArrayList<>();
    private final List<BigDecimal> sums = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean open;
    private boolean sure;
    private boolean tooLong;
    private boolean semicolon;
    private int nameStart;

    Breakdown(Quantity total, int from) {
      this.total = total;
      this.from = from;
      this.sure = total.isExact();
      this.open =
          text.startsWith(USED_FOR, from - USED_FOR.length()) || text.startsWith("主要", from - 4);
      this.nameStart = from;
    }

    void read(int firstIndex) {
      int next = firstIndex;
      int end = Math.min(text.length(), from + LONGEST);
      int depth = 0;
      int opened = -1;
      int i = from;
      for (; i < end; i++) {
        char c = text.charAt(i);
        while (next < quantities.size() && quantities.get(next).start() < i) {
          next++;
        }
        if (c == '（' || c == '(') {
          opened = depth == 0 ? i : opened;
          depth++;
        } else if (c == '）' || c == ')') {
          if (depth == 0) {
            break;
          }
          depth--;
          nameStart = depth == 0 && opened == nameStart ? i + 1 : nameStart;
        } else if (Sentences.isEnd(c) || depth == 0 && text.startsWith(BREAKDOWN, i)) {
          break;
        } else if (next < quantities.size() && i == quantities.get(next).start()) {
          Quantity quantity = quantities.get(next);
          if (depth == 0 && quantity.isOfOneKindWith(total) && !add(quantity, next)) {
            break;
          }
          i = Math.max(i, quantity.unitEnd() - 1);
        }
      }
      tooLong |= i >= from + LONGEST;
      finish(i);
    }

    /** Adds a part; false when the list ended before it. */
    private boolean add(Quantity quantity, int index) {
      String between = text.substring(nameStart, quantity.start());
      boolean listed = between.startsWith("、");
      boolean nextTopic =
          !parts.isEmpty()
              && !listed
              && (NEXT_TOPICS.stream().anyMatch(between::contains)
                  || MEASURES.contains(name(between)));
      boolean another = !parts.isEmpty() && between.startsWith("；") && isBrokenDown(index);
      if (nextTopic || another) {
        return false;
      }
      if (parts.size() == MOST_PARTS) {
        tooLong = true;
        return false;
      }
      if (!listed && parts.size() >= 2) {
        sums.add(sum);
      }
      boolean nested = isBrokenDown(index);
      boolean divided = !parts.isEmpty() && between.indexOf('；') >= 0;
      boolean twoLevels = semicolon && !divided; // 其中A；B，C: what is after ； may be told anew
      semicolon |= divided;
      sure &=
          quantity.isExact()
              && !twoLevels
              && NO_PARTS.stream().noneMatch(between::contains)
              && !between.endsWith("各")
              && !between.endsWith("均")
              && !nested;
      open |= between.endsWith("等") || between.contains("主要") || between.contains("例如");
      Part part = new Part(name(between), quantity.valueIn(total), quantity.start());
      parts.add(part);
      sum = sum.add(part.amount());
      nameStart = quantity.unitEnd();
      return !nested;
    }

    private void finish(int end) {
      String rest = text.substring(nameStart, Math.max(nameStart, end));
      open |=
          rest.startsWith("等")
              || rest.startsWith("，等")
              || MORE.stream().anyMatch(m -> rest.startsWith(m) || rest.startsWith(m, 1));
      sums.add(sum);
    }
  }

  private static String name(String between) {
    int from = 0;
    while (from < between.length() && isSeparator(between.charAt(from))) {
      from++;
    }
    int end = between.length();
    while (end > from && isSeparator(between.charAt(end - 1))) {
      end--;
    }
    return between.substring(from, end).strip();
  }

  private static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0 || Character.isWhitespace(c);
  }
}
