package cn.jiping.output.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Scan;
import cn.jiping.output.archive.HouseNames.Folder;
import cn.jiping.output.data.ArchiveData;
import cn.jiping.output.data.HouseData;
import cn.jiping.output.data.HouseJson;
import cn.jiping.output.data.PictureNames;
import cn.jiping.output.data.ReportJson;
import cn.jiping.service.Progress;
import cn.jiping.service.Revision;
import cn.jiping.service.house.House;
import cn.jiping.service.house.WholeReport;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Lays a house out as a bag. Each piece is read once to know it, and once more when it is written:
 * never more than one is in memory.
 */
final class HouseBag {
  private static final Texts TEXTS = Texts.of(HouseBag.class);

  private final House house;
  private final List<BagFile> files = new ArrayList<>();
  private final List<HouseData.Entry> entries = new ArrayList<>();

  private HouseBag(House house) {
    this.house = house;
  }

  /**
   * The bag of a house.
   *
   * @param progress in reports
   * @throws cn.jiping.service.OutputFailure when there are more files than a bag may have
   */
  static Bag of(House house, Progress progress) {
    HouseBag bag = new HouseBag(house);
    for (WholeReport report : house.reports()) {
      bag.add(report);
      progress.at(bag.entries.size(), house.reports().size());
    }
    return bag.make();
  }

  private void add(WholeReport whole) {
    Folder folder = new Folder(HouseNames.folder(entries.size() + 1, whole.present()));
    Set<String> pictures = new HashSet<>();
    addState(folder, folder.present(), whole::present, pictures);
    for (int number : whole.versions()) {
      addState(folder, folder.version(number), () -> whole.version(number), pictures);
      files.add(BagFile.fetched(folder.paper(number), () -> whole.paper(number)));
    }
    for (Revision revision : whole.revisions()) {
      int number = revision.number();
      addState(folder, folder.revision(number), () -> whole.revision(number), pictures);
    }
    List<Scan> scans = whole.scans();
    List<String> names = ArchiveNames.scans(scans);
    List<ArchiveData.Entry> scanEntries = new ArrayList<>();
    for (int i = 0; i < scans.size(); i++) {
      Scan scan = scans.get(i);
      scanEntries.add(new ArchiveData.Entry(scan, names.get(i)));
      files.add(BagFile.fetched(folder.scan(names.get(i)), () -> whole.scan(scan.id())));
    }
    entries.add(
        new HouseData.Entry(
            whole.id(),
            folder.name(),
            whole.changed(),
            whole.versions(),
            whole.revisions(),
            scanEntries));
  }

  /**
   * Adds how a report is or was, and its pictures.
   *
   * @param pictures names of those that are there already
   */
  private void addState(Folder folder, String name, Supplier<Report> state, Set<String> pictures) {
    Report report = state.get();
    files.add(BagFile.known(name, json(report), () -> json(state.get())));
    for (PictureNames.Named named : PictureNames.byDigest(report.attachments().pictures())) {
      if (pictures.add(named.name())) {
        Picture picture = named.picture();
        files.add(
            BagFile.known(
                folder.picture(named.name()),
                picture.file().bytes(),
                () -> picture(state.get(), picture.file().digest())));
      }
    }
  }

  private static byte[] json(Report report) {
    return ReportJson.write(report, PictureNames::byDigest);
  }

  private static byte[] picture(Report report, String digest) {
    return report.attachments().pictures().stream()
        .filter(p -> p.file().digest().equals(digest))
        .findFirst()
        .map(p -> p.file().bytes())
        .orElse(new byte[0]); // no longer there: the digest tells
  }

  private Bag make() {
    HouseData data =
        new HouseData(house.program(), house.madeAt(), house.settings(), entries, house.trail());
    files.add(BagFile.of(HouseNames.HOUSE_JSON, HouseJson.write(data)));
    String readme = HouseReadme.text(data);
    files.add(BagFile.of(HouseNames.README, readme.getBytes(StandardCharsets.UTF_8)));
    for (String schema : List.of(ReportJson.SCHEMA, HouseJson.SCHEMA)) {
      files.add(BagFile.of(HouseNames.SCHEMAS + schema, ReportJson.schema(schema)));
    }
    if (files.size() + Bag.TAG_FILES > Limits.FILES) {
      throw StickFailures.failure("house.many", null, files.size(), Limits.FILES);
    }
    return Bag.of(HouseNames.house(day()), files, info());
  }

  private LocalDate day() {
    return house.madeAt().atZone(ArchiveBag.ZONE).toLocalDate();
  }

  private Map<String, String> info() {
    Map<String, String> info = new LinkedHashMap<>();
    info.put("External-Description", TEXTS.get("house.what", house.reports().size()));
    info.put("Bagging-Date", day().toString());
    info.put("Contact-Name", house.settings().name());
    info.put("Bag-Software-Agent", house.program());
    return info;
  }
}
