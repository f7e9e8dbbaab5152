import cn.jiping.domain.check.Checker;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.domain.check.text.Remark;
import cn.jiping.store.CheckTableFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Wall time of all checks on a text in a warm process: the whole, after one key, thirty times. */
public final class WarmCheck {
  private static final int WARM_UP = 120;
  private static final CheckTables TABLES = CheckTableFiles.load();
  private static final int RUNS = 41;

  public static void main(String[] args) throws Exception {
    String text = Files.readString(Path.of(args[0]));
    // Not the same thirty times over: what was found in a paragraph is kept.
    StringBuilder thirty = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      int number = i;
      text.lines().forEach(l -> thirty.append(l).append(number).append('\n'));
    }
    System.out.printf("ms, medians of %d after %d:%n", RUNS, WARM_UP);
    print("whole text", () -> checker().remarks(Manuscript.of(text)));
    print("thirty times it", () -> checker().remarks(Manuscript.of(thirty.toString())));
    print("after a key", typed(text));
    print("after a key in thirty", typed(thirty.toString()));
  }

  /** One that has seen no text yet. */
  private static Checker checker() {
    return new Checker(TABLES, Set.of());
  }

  /** The paragraph in the middle gets one more character each time. */
  private static Supplier<List<Remark>> typed(String text) {
    Checker checker = checker();
    int middle = text.indexOf("。", text.length() / 2);
    StringBuilder typed = new StringBuilder(text);
    return () -> checker.remarks(Manuscript.of(typed.insert(middle, '的').toString()));
  }

  private static void print(String name, Supplier<List<Remark>> check) {
    double[] times = new double[RUNS];
    int found = 0;
    for (int run = -WARM_UP; run < RUNS; run++) {
      long before = System.nanoTime();
      found = check.get().size();
      if (run >= 0) {
        times[run] = (System.nanoTime() - before) / 1e6;
      }
    }
    Arrays.sort(times);
    System.out.printf("%-24s%8.2f   (%d findings)%n", name, times[RUNS / 2], found);
  }
}
