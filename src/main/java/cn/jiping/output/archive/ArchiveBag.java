package cn.jiping.output.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Scan;
import cn.jiping.output.data.ArchiveData;
import cn.jiping.output.data.ArchiveJson;
import cn.jiping.output.data.PictureNames;
import cn.jiping.output.data.ReportCsv;
import cn.jiping.output.data.ReportJson;
import cn.jiping.service.archive.ArchiveContents;
import cn.jiping.service.archive.ScanFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays the contents of an archive out as a bag. The same contents are the same bag. */
final class ArchiveBag {
  /** All of China has one time: so the date does not depend on the computer. */
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final Texts TEXTS = Texts.of(ArchiveBag.class);

  private final ArchiveContents contents;
  private final Report report;
  private final List<Item> items = new ArrayList<>();

  private ArchiveBag(ArchiveContents contents) {
    this.contents = contents;
    this.report = contents.report();
  }

  /**
   * A file of the archive and what it is.
   *
   * @param title what it is
   * @param format by its standard
   */
  record Item(BagFile file, String title, String format) {}

  /** The bag of these contents. */
  static Bag of(ArchiveContents contents) {
    return new ArchiveBag(contents).make();
  }

  private Bag make() {
    addPapers();
    addScans();
    addData();
    List<BagFile> payload = new ArrayList<>(items.stream().map(Item::file).toList());
    payload.add(file(ArchiveNames.INDEX, ArchiveIndex.xml(contents, items)));
    payload.add(file(ArchiveNames.README, ArchiveReadme.text(contents, items)));
    return Bag.of(ArchiveNames.archive(report), payload, info());
  }

  private static BagFile file(String name, String text) {
    return BagFile.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String name, byte[] bytes, String key) {
    add(BagFile.of(name, bytes), TEXTS.get("title." + key), TEXTS.get("format." + key));
  }

  private void add(BagFile file, String title, String format) {
    items.add(new Item(file, title, format));
  }

  private void addPapers() {
    add(ArchiveNames.PAPER, contents.paper(), "paper");
    contents.ofd().ifPresent(ofd -> add(ArchiveNames.OFD, ofd, "ofd"));
    add(ArchiveNames.REGISTER, contents.register(), "register");
    add(ArchiveNames.RECORD, contents.record(), "record");
  }

  private void addScans() {
    List<String> names = scanNames();
    for (int i = 0; i < names.size(); i++) {
      ScanFile scan = contents.scans().get(i);
      String title = scan.scan().title();
      String kind = TEXTS.get("kind." + scan.scan().kind());
      add(
          BagFile.fetched(ArchiveNames.SCANS + names.get(i), scan.content()::get),
          title.isBlank() ? kind : TEXTS.get("title.scan", kind, title),
          scan.scan().type().name());
    }
  }

  private List<String> scanNames() {
    return ArchiveNames.scans(contents.scans().stream().map(ScanFile::scan).toList());
  }

  private void addData() {
    add(ArchiveNames.REPORT_JSON, ReportJson.write(report), "json");
    add(ArchiveNames.ARCHIVE_JSON, ArchiveJson.write(data()), "archive");
    for (String schema : List.of(ReportJson.SCHEMA, ArchiveJson.SCHEMA)) {
      add(ArchiveNames.DATA + schema, ReportJson.schema(schema), "schema");
    }
    ReportCsv.of(report).forEach((name, csv) -> add(ArchiveNames.DATA + name, csv, "csv"));
    for (PictureNames.Named picture : PictureNames.of(report.attachments().pictures())) {
      add(ArchiveNames.PICTURES + picture.name(), picture.picture().file().bytes(), "picture");
    }
  }

  private ArchiveData data() {
    List<String> names = scanNames();
    List<ArchiveData.Entry> entries = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Scan scan = contents.scans().get(i).scan();
      entries.add(new ArchiveData.Entry(scan, names.get(i)));
    }
    return new ArchiveData(
        contents.program(), contents.retention(), report.id(), report.version().number(), entries);
  }

  private Map<String, String> info() {
    Finalised finalised = report.version().finalised().orElseThrow();
    LocalDate day = finalised.at().atZone(ZONE).toLocalDate();
    Map<String, String> info = new LinkedHashMap<>();
    info.put("Source-Organization", report.unit().name());
    info.put("External-Description", ArchiveNames.archive(report));
    info.put("External-Identifier", report.id() + "/" + report.version().number());
    info.put("Bagging-Date", day.toString());
    info.put("Contact-Name", finalised.by());
    info.put("Bag-Software-Agent", contents.program());
    return info;
  }
}
