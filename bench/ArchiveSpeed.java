import cn.jiping.domain.report.Report;
import cn.jiping.output.archive.ArchiveFiles;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.ArchiveContents;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.archive.ScanFile;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.service.archive.WriteOrder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;

/**
 * Writing and verifying an archive, beside copying and reading the same bytes. Usage: ArchiveSpeed
 * FOLDER PAPER RECORD RUNS SCANS SCAN_BYTES
 */
public final class ArchiveSpeed {
  private static final ArchiveFiles ARCHIVES = new ArchiveFiles(StoreSample.OUTLINES);

  private interface Work {
    void run() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    Path folder = Files.createDirectories(Path.of(args[0]));
    byte[] paper = Files.readAllBytes(Path.of(args[1]));
    byte[] record = Files.readAllBytes(Path.of(args[2]));
    int runs = Integer.parseInt(args[3]);
    int[] scans = new int[Integer.parseInt(args[4])];
    Arrays.fill(scans, Integer.parseInt(args[5]));
    ArchiveContents contents = kept(folder, made(paper, record, scans));
    Path archive = folder.resolve("a.jiping");
    Path copy = folder.resolve("copy");
    Path plain = folder.resolve("plain");
    List<List<Double>> times = 
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int run = 0; run <= runs; run++) { // the first only warms
      List<Work> works =
          List.of(
              () -> ARCHIVES.write(contents, order(archive, false, Optional.empty()), Progress.NONE),
              () -> verify(archive),
              () -> copy(archive, copy),
              () -> ARCHIVES.write(contents, order(plain, true, Optional.empty()), Progress.NONE));
      for (int i = 0; i < works.size(); i++) {
        deleteAll(plain);
        long start = System.nanoTime();
        works.get(i).run();
        if (run > 0) {
          times.get(i).add((System.nanoTime() - start) / 1e6);
        }
      }
    }
    double write = median(times.get(0));
    double copying = median(times.get(2));
    System.out.printf(
        "%6.1f MB: written, forced, read back and verified in %.0f ms; copied and forced in %.0f ms: ratio %.2f; verified in %.0f ms; plain folder written in %.0f ms (medians of %d)%n",
        Files.size(archive) / 1e6, write, copying, write / copying, median(times.get(1)), median(times.get(3)), runs);
  }

  private static ArchiveContents made(byte[] paper, byte[] record, int[] scans) {
    Report report = StoreSample.report();
    return CollectSample.contents(report, paper, record, 1, scans);
  }

  /** Scans come from files, as those of the program come from its database: not from memory. */
  private static ArchiveContents kept(Path folder, ArchiveContents made) throws IOException {
    List<ScanFile> scans = new ArrayList<>();
    for (ScanFile scan : made.scans()) {
      Path file = folder.resolve("scan" + scans.size());
      Files.write(file, scan.content().get());
      scans.add(new ScanFile(scan.scan(), () -> bytes(file)));
    }
    return new ArchiveContents(
        made.report(), made.paper(), made.ofd(), made.register(), made.record(), scans,
        made.retention(), made.program());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static WriteOrder order(Path target, boolean plain, Optional<char[]> password) {
    return new WriteOrder(target, plain, !plain, password);
  }

  private static void verify(Path archive) {
    try (OpenedArchive opened = ARCHIVES.open(archive, Optional.empty(), Progress.NONE)) {
      if (!TraitResult.allPassed(opened.results())) {
        throw new IllegalStateException(opened.results().toString());
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
