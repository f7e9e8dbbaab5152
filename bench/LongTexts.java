import cn.jiping.domain.check.Checker;
import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.store.CheckTableFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Time of all checks on texts of 1 and 5 MB (UTF-8), also such as nobody writes: growth as a
 * multiple of linear. Usage: LongTexts SAMPLE
 */
public final class LongTexts {
  private static final int SMALL = 1_000_000;
  private static final int LARGE = 5_000_000;

  public static void main(String[] args) throws Exception {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("sample", Files.readString(Path.of(args[0])));
    texts.put("one long line", texts.get("sample").replaceAll("[\\r\\n]", ""));
    texts.put("（", "（");
    texts.put("“", "“");
    texts.put("7", "7");
    texts.put("space", " ");
    texts.put("开展", "开展");
    texts.put("一是", "一是甲；");
    texts.put("sums", "投入1万元，其中：甲1万元、");
    texts.put("lists", "6个，分别是甲、");
    texts.put("sentences", "同一句话反复出现在这里的一行文字。\n");
    texts.put("headings", "一、标题\n");
    texts.put("random", random());
    check(texts.get("sample").repeat(20)); // warm
    System.out.printf("%-16s%10s%10s%10s%n", "ms", "1 MB", "5 MB", "growth");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      double small = check(filled(text.getValue(), SMALL));
      double large = check(filled(text.getValue(), LARGE));
      System.out.printf(
          "%-16s%10.0f%10.0f%10.2f%n",
          text.getKey(), small, large, large / small / (LARGE / (double) SMALL));
    }
  }

  private static double check(String text) {
    Checker checker = new Checker(CheckTableFiles.load(), Set.of());
    Manuscript manuscript = Manuscript.of(text);
    long before = System.nanoTime();
    checker.remarks(manuscript);
    return (System.nanoTime() - before) / 1e6;
  }

  /** Repeated up to so many bytes of UTF-8. */
  private static String filled(String unit, int bytes) {
    int each = unit.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    return unit.repeat(Math.max(1, bytes / each));
  }

  private static String random() {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      text.appendCodePoint(random.nextInt(20) == 0 ? '\n' : random.nextInt(0x3000) + 0x20);
    }
    return text.toString();
  }
}
