package cn.jiping.ui;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.service.LockedArchive;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.ArchiveContents;
import cn.jiping.service.archive.ArchivedReport;
import cn.jiping.service.archive.Archives;
import cn.jiping.service.archive.Drive;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.archive.Written;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Archives without files. */
public final class FakeArchives implements Archives {
  public final List<ArchiveContents> written = new ArrayList<>();
  public final List<WriteOrder> orders = new ArrayList<>();

  /** Passwords as they were when something was written: they are wiped after it. */
  public final List<String> passwords = new ArrayList<>();

  public List<Drive> drives = List.of();

  /** Thrown when something is written or opened. */
  public RuntimeException fails;

  /** What every archive holds. */
  public Optional<ArchivedReport> held = Optional.empty();

  /** What every archive is closed by. */
  public Optional<String> password = Optional.empty();

  public int closed;

  @Override
  public String name(Report report) {
    return report.year() + "-" + report.version().number();
  }

  @Override
  public int pages(byte[] pdf) {
    return 3;
  }

  @Override
  public List<Drive> drives() {
    return drives;
  }

  @Override
  public Written write(ArchiveContents contents, WriteOrder order, Progress progress) {
    if (fails != null) {
      throw fails;
    }
    written.add(contents);
    orders.add(order);
    order.password().ifPresent(key -> passwords.add(new String(key)));
    progress.at(1, 2);
    return new Written(order.target(), 1000, "f".repeat(64), List.of());
  }

  @Override
  public OpenedArchive open(Path file, Optional<char[]> given, Progress progress) {
    if (fails != null) {
      throw fails;
    }
    if (password.isPresent() && !given.map(String::new).equals(password)) {
      throw given.isEmpty() ? LockedArchive.of(file) : LockedArchive.wrong(file);
    }
    return new Opened(file);
  }

  private final class Opened implements OpenedArchive {
    private final Path file;

    Opened(Path file) {
      this.file = file;
    }

    @Override
    public Path file() {
      return file;
    }

    @Override
    public long bytes() {
      return 1000;
    }

    @Override
    public List<TraitResult> results() {
      return TraitResult.of(List.of(), List.of(), List.of());
    }

    @Override
    public Optional<ArchivedReport> report() {
      return held;
    }

    @Override
    public byte[] scan(RowId id) {
      return new byte[] {1};
    }

    @Override
    public void close() {
      closed++;
    }
  }
}
