package cn.jiping.domain.check.text;

import static java.util.Map.entry;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * R8, plain doubling: 的的, 进行进行, 6个个, 下一年年度. Where the second word may begin another one (党组织组织学习,
 * 为了了解), nothing is said.
 */
final class DoubledWords implements PassageCheck {
  private static final Texts TEXTS = Texts.of(DoubledWords.class);

  /** Chars of a doubled word, at most. */
  private static final int LONGEST = 12;

  /**
   * Function words that are never doubled, each with the chars that make a word of the first one
   * and those that make a word of the second one: 目的的, 的的确.
   */
  private static final Map<Character, Neighbours> FUNCTION_WORDS =
      Map.ofEntries(
          entry('的', new Neighbours("目有标似中众端", "确士卡哥")),
          entry('了', new Neighbours("为除不终未完临罢", "解结却断然无不事如得了")),
          entry('和', new Neighbours("缓共总饱温柔调中平亲谐附随暖祥人义讲", "平谐睦解气美善乐好蔼合顺缓暖田静谷硕约")),
          entry('与', new Neighbours("参赋给授施寄干付天赐", "会时其此否日众共")),
          entry('及', new Neighbours("以涉普危顾来不波惠提言企触旁论遍埃", "时格早第其物")),
          entry('在', new Neighbours("存现内外所实潜自好正", "于职岗校场建册线家位编逃押")),
          entry('是', new Neighbours("但可于还就都正不若要只凡也总国", "否非")),
          entry('被', new Neighbours("棉植", "子褥动告")),
          entry('对', new Neighbours("一针面反绝相核校应比派成配双两结不", "于比照接口象策方应外内联标话付待立手称等")),
          entry('将', new Neighbours("即必行猛大小干健麻部上中少准老名主勇", "军士领近相")),
          entry('把', new Neighbours("一两几拖火", "握关手柄")),
          entry('从', new Neighbours("自服听跟遵盲顺无", "事前而此来业严中属容")),
          entry('由', new Neighbours("自理事缘经不任", "于来此衷")),
          entry('向', new Neighbours("方面志导偏动走流定风倾意去朝趋转逆双单横纵", "往来导上前阳")),
          entry('并', new Neighbours("合兼吞火一", "且非不行列发存购")),
          entry('已', new Neighbours("早而不业久", "经往")),
          entry('来', new Neighbours("往后将未原本", "来往自临源宾历访到")));

  /** Where a word of its own may be made: chars before the first and after the second char. */
  private record Neighbours(String before, String after) {}

  /** Classifiers after a digit, each with the chars that make another word of the second one. */
  private static final Map<Character, String> CLASSIFIERS =
      Map.of(
          '个', "人体性案别", '名', "师单额字称", '元', "旦", '次', "数序", '场', "地所馆次", '项', "目", '件', "", '条',
          "件例款约理目", '户', "均籍主型口", '月', "");

  /** Nouns that may end one name and begin the next: 党组织组织生活会, 万溪冲社区社区党委. */
  private static final Set<String> CHAINING =
      Set.of(
          "组织", "支部", "党员", "社区", "街道", "项目", "工作", "活动", "建设", "管理", "教育", "学习", "评价", "服务", "培训",
          "会议", "资金", "经费", "预算", "绩效", "代表", "领导", "监督", "指导", "书记", "单位", "干部", "党委", "小组", "委员",
          "人员", "群众", "企业", "学校", "机关", "农村", "志愿", "中心", "制度", "计划", "任务", "问题", "基层", "党建", "换届",
          "选举", "居民", "小区", "网格", "业委", "主任", "党课", "主题", "考核", "审计", "检查", "宣传", "采购", "招标", "整改",
          "治理", "信访", "民政", "财务", "政府", "教师", "学生", "安全", "环境", "卫生", "文化", "医疗", "养老", "科技", "经济",
          "生态", "法律", "体育", "旅游", "交通", "城市", "物业", "消防", "健康", "网络", "信息", "数据", "技术", "专业", "基金",
          "补助", "财政", "保险", "银行", "医院", "公司", "集团", "协会", "理事", "监事", "董事", "经理", "街区", "村民", "市场",
          "商户", "团队", "联盟", "阵地", "平台", "品牌", "档案", "报告", "通知", "方案", "办法", "清单", "台账", "案例", "专项",
          "重点", "产业", "商会", "工会", "妇联", "团委");

  /**
   * Words that never stand twice in a row; of others two chars twice may be something else (抓实抓牢).
   */
  private static final Set<String> NEVER_TWICE =
      Set.of(
          "进行", "开展", "加强", "提升", "提高", "推进", "推动", "落实", "完善", "实施", "促进", "增强", "健全", "巩固", "深化",
          "强化", "优化", "改善", "加快", "加大", "扩大", "发挥", "做好", "抓好", "实现", "完成", "建立", "制定", "成立", "召开",
          "举办", "参加", "参与", "负责", "通过", "按照", "根据", "围绕", "结合", "针对", "对照", "聚焦", "坚持", "确保", "保障",
          "保证", "保持", "严格", "认真", "积极", "切实", "全面", "深入", "充分", "有效", "不断", "持续", "已经", "同时", "以及",
          "并且", "因此", "所以", "由于", "为了", "对于", "关于", "其中", "包括", "主要", "分别", "我们", "他们", "研究", "讨论",
          "督促", "协调", "解决", "化解", "排查", "整顿", "整治", "处理", "使用", "支出", "投入", "拨付", "下达", "安排", "用于",
          "达到", "取得", "得到", "形成", "具有", "存在", "作为", "成为", "可以", "能够", "应当", "需要", "要求", "依据", "依托",
          "采取", "利用", "属于", "位于", "截至", "共计", "累计", "合计", "现有", "目前", "仍然", "还有", "或者", "如果", "但是",
          "并对", "对其", "年度", "万元", "等等", "问题", "情况", "作用", "水平", "能力", "措施", "成效", "群众", "党员", "引领",
          "服务", "发展", "增加", "减少", "支持", "必须", "统筹", "组建", "举行", "印发", "带领", "营造", "贯彻", "激发", "筑牢",
          "压实", "夯实", "细化", "走访", "选派");

  /** What may follow a noun that ends its phrase. */
  private static final String AFTER_PHRASE = "的了和与及或等中上下内时后前，。；：！？、）)”》";

  /** Of those, the ones that may be the verb of a sentence too: 党组织组织学习. */
  private static final Set<String> VERBAL =
      Set.of(
          "组织", "建设", "管理", "教育", "学习", "评价", "服务", "培训", "代表", "领导", "监督", "指导", "选举", "考核", "审计",
          "检查", "宣传", "采购", "整改", "治理", "报告", "通知", "计划", "预算");

  /** Behind a noun these begin what is said of it; a noun before them ends its phrase. */
  private static final List<String> PREDICATES =
      List.of(
          "有序", "扎实", "全面", "深入", "顺利", "取得", "得到", "进行", "不断", "明显", "显著", "进一步", "已", "将", "由",
          "是", "按", "未", "在", "均", "都");

  /** In a doubled word these make a phrase of their own (一项一项, 很多很多). */
  private static final String NO_WORD = "一二三四五六七八九十百千万两几每半逐很好多非是不大哈各";

  /** 下一年年度 and the like; after 每年 and 2021年 it may stand. */
  private static final Set<String> BEFORE_YEARLY = Set.of("下一", "上一", "前一", "后一", "这一");

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Remark> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      OptionalInt length = doubled(text, at);
      if (length.isPresent()) {
        found.add(remark(text, at, length.getAsInt()));
        at += 2 * length.getAsInt();
      } else {
        at++;
      }
    }
    return found;
  }

  private static Remark remark(String text, int start, int length) {
    String word = text.substring(start, start + length);
    return Remark.of(
            Rule.R8, Severity.ERROR, start, start + 2 * length, TEXTS.get("doubled.word", word))
        .withFix(word);
  }

  /** The length of the word that stands here twice. */
  private static OptionalInt doubled(String text, int at) {
    for (int length = Math.min(LONGEST, (text.length() - at) / 2); length >= 1; length--) {
      if (text.regionMatches(at, text, at + length, length) && isMistake(text, at, length)) {
        return OptionalInt.of(length);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isMistake(String text, int at, int length) {
    String word = text.substring(at, at + length);
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    int end = at + 2 * length;
    char after = end < text.length() ? text.charAt(end) : '。';
    if (length == 1) {
      return isDoubledChar(text, at, before, after);
    }
    boolean known = length > 2 || NEVER_TWICE.contains(word) || CHAINING.contains(word);
    boolean ends = AFTER_PHRASE.indexOf(after) >= 0 || !mayChain(word);
    return known && isWord(word) && (ends || isSubject(text, word, end));
  }

  private static boolean isDoubledChar(String text, int at, char before, char after) {
    char c = text.charAt(at);
    if (c == '年') {
      return after == '度' && at >= 2 && BEFORE_YEARLY.contains(text.substring(at - 2, at));
    }
    if (CLASSIFIERS.containsKey(c) && isNumberBefore(text, at)) {
      boolean month = c == '月' && after != '份';
      return CLASSIFIERS.get(c).indexOf(after) < 0 && !month;
    }
    Neighbours words = FUNCTION_WORDS.get(c);
    return words != null
        && before != c
        && after != c
        && words.before().indexOf(before) < 0
        && words.after().indexOf(after) < 0;
  }

  /** 6, or 9.5万. */
  private static boolean isNumberBefore(String text, int at) {
    int end = at > 0 && "万亿".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
    return end > 0 && Character.isDigit(text.charAt(end - 1));
  }

  /** Whether the noun that ends here is what the next words speak of. */
  private static boolean isSubject(String text, String noun, int end) {
    return !VERBAL.contains(noun.substring(noun.length() - 2))
        && PREDICATES.stream().anyMatch(p -> text.startsWith(p, end));
  }

  private static boolean mayChain(String word) {
    return CHAINING.contains(word.substring(word.length() - 2));
  }

  /** Chinese characters, no numeral among them and no adverb that is doubled by habit. */
  private static boolean isWord(String word) {
    return word.charAt(0) != word.charAt(1)
        && word.chars().allMatch(c -> Clauses.isHan((char) c) && NO_WORD.indexOf(c) < 0);
  }
}
