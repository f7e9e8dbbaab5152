package cn.jiping.output.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import java.time.LocalDate;

/** What the files of a move are called. Part of the format: never change one. */
final class HouseNames {
  private static final Texts TEXTS = Texts.of(HouseNames.class);

  /** By it a move is told from the archive of a report. */
  static final String HOUSE_JSON = "house.json";

  static final String README = ArchiveNames.README;
  static final String SCHEMAS = TEXTS.get("folder.schemas") + "/";
  private static final String REPORTS = TEXTS.get("folder.reports") + "/";

  /** Of its folder, so that names with it stay short enough. */
  private static final int LONGEST_UNIT = 40;

  private HouseNames() {}

  /** The name of a move, without an ending. */
  static String house(LocalDate day) {
    return FatName.of(TEXTS.get("house.of", day));
  }

  /**
   * The name of the folder of a report.
   *
   * @param place in the list, from 1
   */
  static String folder(int place, Report report) {
    String unit = report.unit().name();
    String cut = unit.length() > LONGEST_UNIT ? unit.substring(0, LONGEST_UNIT) : unit;
    return FatName.of("%02d %d %s".formatted(place, report.year(), cut));
  }

  /** Where the files of one report lie. */
  record Folder(String name) {
    private String path(String below) {
      return REPORTS + name + "/" + below;
    }

    /** The report as it is open. */
    String present() {
      return path("report.json");
    }

    String version(int number) {
      return path(TEXTS.get("house.version", Integer.toString(number)) + ".json");
    }

    String paper(int number) {
      return path(TEXTS.get("house.version", Integer.toString(number)) + ".pdf");
    }

    String revision(int number) {
      return path(TEXTS.get("house.revision", "%04d".formatted(number)) + ".json");
    }

    String picture(String file) {
      return path(ArchiveNames.PICTURES + file);
    }

    String scan(String file) {
      return path(ArchiveNames.SCANS + file);
    }
  }
}
