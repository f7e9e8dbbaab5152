package cn.jiping.output.archive;

import cn.jiping.service.Outlines;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.Archives;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.archive.Written;
import cn.jiping.service.house.House;
import cn.jiping.service.house.Houses;
import cn.jiping.service.house.OpenedHouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Moves as files: a bag in one ZIP, or as a plain folder. */
public final class HouseFiles implements Houses {
  private final Outlines outlines;

  /**
   * @param outlines those that a report may follow
   */
  public HouseFiles(Outlines outlines) {
    this.outlines = outlines;
  }

  @Override
  public String fileName(LocalDate day) {
    return HouseNames.house(day) + Archives.ENDING;
  }

  @Override
  public boolean isHouse(Path file, Optional<char[]> password) {
    return CheckedBag.has(file, password, HouseNames.HOUSE_JSON);
  }

  @Override
  public Written write(House house, WriteOrder order, Progress progress) {
    Bag bag = HouseBag.of(house, progress.stretch(0, 20));
    return new ArchiveWriter(bag, order, this::verified, progress.stretch(20, 100)).write();
  }

  private List<TraitResult> verified(Path part, Optional<char[]> password, Progress progress) {
    try (OpenedHouse opened = open(part, password, progress)) {
      return opened.results();
    }
  }

  @Override
  public OpenedHouse open(Path file, Optional<char[]> password, Progress progress) {
    CheckedBag bag = CheckedBag.open(file, password, progress.stretch(0, 70));
    boolean read = false;
    try {
      if (!bag.has(HouseNames.HOUSE_JSON)) {
        boolean archive = bag.has(ArchiveNames.REPORT_JSON);
        throw Limits.refusal(file, archive ? "house.archive" : "house.foreign");
      }
      HouseReader reader = new HouseReader(bag, outlines);
      reader.read(progress.stretch(70, 100));
      read = true;
      return reader;
    } finally {
      if (!read) {
        bag.close();
      }
    }
  }
}
