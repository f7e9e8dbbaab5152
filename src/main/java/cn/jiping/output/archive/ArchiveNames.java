package cn.jiping.output.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Scan;
import cn.jiping.output.data.ArchiveJson;
import cn.jiping.output.data.ReportCsv;
import cn.jiping.output.data.ReportJson;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the files of an archive are called. Part of the format: never change one. */
final class ArchiveNames {
  private static final Texts TEXTS = Texts.of(ArchiveNames.class);

  static final String PAPER = TEXTS.get("file.paper");
  static final String OFD = TEXTS.get("file.ofd");
  static final String REGISTER = TEXTS.get("file.register");
  static final String RECORD = TEXTS.get("file.record");
  static final String README = TEXTS.get("file.readme");
  static final String INDEX = TEXTS.get("file.index");
  static final String DATA = TEXTS.get("folder.data") + "/";
  static final String REPORT_JSON = DATA + "report.json";
  static final String ARCHIVE_JSON = DATA + "archive.json";
  static final String PICTURES = TEXTS.get("folder.pictures") + "/";
  static final String SCANS = TEXTS.get("folder.scans") + "/";

  /** Longest ending of a file, with its dot, in characters. */
  private static final int ENDING = 5;

  private ArchiveNames() {}

  /** All but scans and pictures. */
  static Set<String> fixed() {
    Set<String> names =
        new HashSet<>(
            List.of(PAPER, OFD, REGISTER, RECORD, README, INDEX, REPORT_JSON, ARCHIVE_JSON));
    names.add(DATA + ReportJson.SCHEMA);
    names.add(DATA + ReportJson.FIRST_SCHEMA);
    names.add(DATA + ArchiveJson.SCHEMA);
    ReportCsv.names().forEach(name -> names.add(DATA + name));
    return names;
  }

  /** The name of an archive, without an ending. */
  static String archive(Report report) {
    String unit = report.unit().name();
    int number = report.version().number();
    return FatName.of(TEXTS.get("archive.of", unit, report.year(), number));
  }

  /** Names for the files of scans, in their order, without folders. */
  static List<String> scans(List<Scan> scans) {
    Set<String> taken = new HashSet<>();
    return scans.stream().map(scan -> free(scan, taken)).toList();
  }

  private static String free(Scan scan, Set<String> taken) {
    String title = scan.title().isBlank() ? TEXTS.get("kind." + scan.kind()) : scan.title();
    String number = String.format(Locale.ROOT, "%02d", taken.size() + 1);
    String wished = FatName.of(number + " " + title.strip());
    String stem = wished.substring(0, Math.min(wished.length(), FatName.LONGEST - ENDING));
    String name = FatName.of(stem) + "." + scan.type().ending();
    taken.add(name.toLowerCase(Locale.ROOT));
    return name;
  }
}
