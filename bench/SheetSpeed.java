import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.output.sheet.SheetFiles;
import cn.jiping.service.Progress;
import cn.jiping.service.sheet.OrganizationSheet;
import cn.jiping.service.sheet.SheetExport;
import cn.jiping.service.sheet.SheetPreview;
import cn.jiping.service.sheet.SheetSource;
import cn.jiping.service.sheet.SheetTable;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;

/** 10,000 organizations as a spreadsheet. Usage: SheetSpeed FOLDER RUNS WARM-UPS */
public final class SheetSpeed {
  private static final int ROWS = 10_000;

  public static void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    Path file = Path.of(args[0]).resolve("党组织.xlsx");
    int runs = Integer.parseInt(args[1]);
    int warm = Integer.parseInt(args[2]);
    SheetTable<PartyOrganization> table =
        OrganizationSheet.table(new GradeScheme(List.of("先进", "一般", "后进")));
    List<PartyOrganization> rows = StoreSample.organizations(0, ROWS);
    SheetFiles files = new SheetFiles();
    long[] out = new long[runs];
    long[] in = new long[runs];
    long[] merge = new long[runs];
    for (int run = -warm; run < runs; run++) {
      int slot = Math.max(0, run);
      long start = System.nanoTime();
      files.write(file, SheetExport.of(table, rows, AmountUnit.WAN), Progress.NONE);
      out[slot] = System.nanoTime() - start;
      start = System.nanoTime();
      SheetSource<PartyOrganization> source =
          SheetSource.open(files, file, table, Progress.NONE);
      in[slot] = System.nanoTime() - start;
      start = System.nanoTime();
      SheetPreview<PartyOrganization> preview =
          source.content().preview(rows, source.content().guess(AmountUnit.WAN));
      merge[slot] = System.nanoTime() - start;
      if (!preview.result().equals(rows) || !preview.problems().isEmpty()) {
        throw new AssertionError("not what was written");
      }
    }
    System.out.printf(
        "%d rows, %d columns, %d KB, %s: written in %d ms, read in %d ms, compared with the report"
            + " in %d ms, peak heap %d MB%n",
        ROWS,
        table.columns().size(),
        Files.size(file) >> 10,
        warm == 0 ? "first time in a process" : "median of " + runs + " warm runs",
        median(out),
        median(in),
        median(merge),
        peak() >> 20);
  }

  private static long median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1_000_000;
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(u -> u.getUsed())
        .sum();
  }
}
