package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.Clauses.Clause;
import cn.jiping.domain.check.text.SharedStretches.Shared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * R9: the same words in two sentences: a sentence of at least 12 chars, a clause of at least 14, or
 * any stretch of at least 18, quotes and spaces not counted. Names and the fixed phrases of the
 * party may come again. What stands close together in one sentence is one remark.
 */
final class RepeatedSentences implements ManuscriptCheck {
  private static final Texts TEXTS = Texts.of(RepeatedSentences.class);
  private static final int SENTENCE = 12;
  private static final int CLAUSE = 14;

  /** Chars between two shared pieces that are still one remark, at most. */
  private static final int GAP = 30;

  /** Chars of a shared piece that a fixed phrase excuses, at most. */
  private static final int FIXED_LONGEST = 40;

  /** Chars of the other sentence in a message, at most. */
  private static final int QUOTED = 14;

  private static final WordIndex<String> FIXED =
      WordIndex.of(
          List.of(
              "习近平",
              "新时代中国特色社会主义",
              "全会精神",
              "三个代表",
              "科学发展观",
              "四个意识",
              "四个自信",
              "两个维护",
              "两个确立",
              "党中央",
              "总书记"));

  /** Without one of these, a piece is only a name or a list of names. */
  private static final WordIndex<String> PREDICATES =
      WordIndex.of(
          List.of(
              "了", "未", "已", "不", "是", "将", "把", "被", "使", "让", "对", "在", "进行", "开展", "加强", "提高",
              "提升", "推进", "推动", "落实", "完成", "实现", "建立", "健全", "做好", "确保", "严格", "按照", "通过", "坚持",
              "深入", "发挥", "增强", "促进", "得到", "取得", "参加", "召开", "举办", "带头", "形成", "达到", "解决", "走访",
              "慰问", "发放", "下设"));

  private static final String MARKS = "，、；：,;:";
  private static final String IGNORED = "“”‘’\"'「」";

  /** A sentence: its passage, and its first and last places in the words. */
  private record Sentence(int passage, int from, int to) {}

  /** What a sentence shares with another one, by its places in the words. */
  private record Piece(int from, int to, int other) {}

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    return new Words(manuscript).remarks();
  }

  /** All sentences of a manuscript without quotes and spaces, one behind the other. */
  private static final class Words {
    private final StringBuilder joined = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final int[] sentenceOf;
    private final int[] offset;
    private final List<String> headings = new ArrayList<>();

    Words(Manuscript manuscript) {
      int length = manuscript.passages().stream().mapToInt(p -> p.text().length()).sum();
      this.sentenceOf = new int[length];
      this.offset = new int[length];
      for (int p = 0; p < manuscript.passages().size(); p++) {
        Passage passage = manuscript.passages().get(p);
        boolean heading = passage.kind() == Passage.Kind.HEADING;
        headings.add(heading ? passage.text().strip() : p == 0 ? "" : headings.getLast());
        if (passage.isBody()) {
          for (Clause sentence : Clauses.sentences(passage.text())) {
            add(p, passage.text(), sentence);
          }
        }
      }
    }

    private void add(int passage, String text, Clause sentence) {
      int from = joined.length();
      for (int i = sentence.start(); i < sentence.end(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c) && IGNORED.indexOf(c) < 0) {
          sentenceOf[joined.length()] = sentences.size();
          offset[joined.length()] = i;
          joined.append(c);
        }
      }
      sentences.add(new Sentence(passage, from, joined.length()));
    }

    List<Remark> remarks() {
      Map<Integer, List<Piece>> pieces = new TreeMap<>();
      List<Shared> shared = new ArrayList<>(SharedStretches.in(joined.toString(), sentenceOf));
      addWholes(shared);
      for (Shared s : shared) {
        if (!mayRepeat(joined.substring(s.first(), s.first() + s.length()))) {
          addPiece(pieces, s.first(), s.length(), s.second());
          addPiece(pieces, s.second(), s.length(), s.first());
        }
      }
      List<Remark> found = new ArrayList<>();
      pieces.values().forEach(p -> merged(p).forEach(m -> found.add(remark(m))));
      return found;
    }

    private void addPiece(Map<Integer, List<Piece>> pieces, int from, int length, int other) {
      pieces
          .computeIfAbsent(sentenceOf[from], s -> new ArrayList<>())
          .add(piece(from, from + length, other));
    }

    /** Without the marks at its ends. */
    private Piece piece(int from, int to, int other) {
      int start = from;
      while (start < to - 1 && MARKS.indexOf(joined.charAt(start)) >= 0) {
        start++;
      }
      int end = to;
      while (end > start + 1 && MARKS.indexOf(joined.charAt(end - 1)) >= 0) {
        end--;
      }
      return new Piece(start, end, other);
    }

    /** Short sentences and clauses that come again as a whole. */
    private void addWholes(List<Shared> shared) {
      Map<String, Integer> seen = new HashMap<>();
      for (Sentence sentence : sentences) {
        String text = joined.substring(sentence.from(), sentence.to());
        addWhole(shared, seen, text, sentence.from(), SENTENCE);
        for (Clause clause : Clauses.in(text)) {
          addWhole(shared, seen, clause.of(text), sentence.from() + clause.start(), CLAUSE);
        }
      }
    }

    private void addWhole(
        List<Shared> shared, Map<String, Integer> seen, String text, int from, int least) {
      if (text.length() < least || text.length() >= SharedStretches.LEAST) {
        return;
      }
      Integer first = seen.putIfAbsent(text, from);
      if (first != null && sentenceOf[first] != sentenceOf[from]) {
        shared.add(new Shared(first, from, text.length()));
      }
    }

    private static boolean mayRepeat(String piece) {
      return piece.length() <= FIXED_LONGEST && FIXED.occursIn(piece)
          || !PREDICATES.occursIn(piece);
    }

    private static List<Piece> merged(List<Piece> pieces) {
      List<Piece> merged = new ArrayList<>();
      for (Piece piece : pieces.stream().sorted(Comparator.comparingInt(Piece::from)).toList()) {
        Piece last = merged.isEmpty() ? null : merged.getLast();
        if (last != null && piece.from() - last.to() <= GAP) {
          merged.removeLast();
          merged.add(new Piece(last.from(), Math.max(last.to(), piece.to()), last.other()));
        } else {
          merged.add(piece);
        }
      }
      return merged;
    }

    private Remark remark(Piece piece) {
      int passage = sentences.get(sentenceOf[piece.from()]).passage();
      return Remark.of(
              Rule.R9,
              Severity.WARNING,
              offset[piece.from()],
              offset[piece.to() - 1] + 1,
              message(passage, piece.other()))
          .in(passage);
    }

    /** Names the other place as one finds it: by its heading and how its sentence begins. */
    private String message(int here, int other) {
      Sentence sentence = sentences.get(sentenceOf[other]);
      int to = Math.min(sentence.to(), sentence.from() + QUOTED);
      String begins = joined.substring(sentence.from(), to);
      String heading = headings.get(sentence.passage());
      return heading.isEmpty() || heading.equals(headings.get(here))
          ? TEXTS.get("repeated.here", begins)
          : TEXTS.get("repeated.elsewhere", heading, begins);
    }
  }
}
