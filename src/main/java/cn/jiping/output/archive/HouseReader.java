package cn.jiping.output.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.archive.Trait;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Version;
import cn.jiping.output.archive.HouseNames.Folder;
import cn.jiping.output.data.ArchiveData;
import cn.jiping.output.data.HouseData;
import cn.jiping.output.data.HouseJson;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Outlines;
import cn.jiping.service.Progress;
import cn.jiping.service.Revision;
import cn.jiping.service.archive.Discrepancy;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.service.house.House;
import cn.jiping.service.house.OpenedHouse;
import cn.jiping.service.house.WholeReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file of a move that is read: its bag verified, then each piece tried once. */
final class HouseReader implements OpenedHouse {
  private static final Texts TEXTS = Texts.of(HouseReader.class);

  private final CheckedBag bag;
  private final Outlines outlines;
  private final List<Discrepancy> facts = new ArrayList<>();
  private final List<Discrepancy> faults = new ArrayList<>();
  private Optional<House> house = Optional.empty();

  /**
   * @param bag closed with this
   */
  HouseReader(CheckedBag bag, Outlines outlines) {
    this.bag = bag;
    this.outlines = outlines;
    faults.addAll(bag.discrepancies());
  }

  private void fact(Trait trait, String key, Object... args) {
    facts.add(new Discrepancy(trait, TEXTS.get(key, args)));
  }

  private void fault(Trait trait, String key, Object... args) {
    faults.add(new Discrepancy(trait, TEXTS.get(key, args)));
  }

  /**
   * Reads all of it.
   *
   * @param progress in reports
   */
  void read(Progress progress) {
    fact(Trait.AUTHENTICITY, "fact.digests", bag.count());
    fact(Trait.COMPLETENESS, "fact.complete", bag.count(), bag.bytes());
    fact(Trait.USABILITY, "house.fact.usable");
    fact(Trait.SAFETY, "fact.safe");
    try {
      read(HouseJson.read(bag.content(HouseNames.HOUSE_JSON)), progress);
    } catch (InputFailure failure) {
      unreadable(HouseNames.HOUSE_JSON, failure);
    }
  }

  private void unreadable(String name, InputFailure failure) {
    fault(Trait.USABILITY, "archive.report", name, failure.getMessage());
  }

  private void read(HouseData data, Progress progress) {
    List<WholeReport> reports = new ArrayList<>();
    int versions = 0;
    for (HouseData.Entry entry : data.reports()) {
      HouseReport report = new HouseReport(bag, entry, outlines);
      check(entry, report);
      reports.add(report);
      versions += entry.versions().size();
      progress.at(reports.size(), data.reports().size());
    }
    fact(Trait.AUTHENTICITY, "house.fact.versions", versions);
    fact(Trait.COMPLETENESS, "house.fact.reports", reports.size());
    if (faults.isEmpty()) {
      house =
          Optional.of(
              new House(data.program(), data.madeAt(), data.settings(), reports, data.trail()));
    }
  }

  private void check(HouseData.Entry entry, HouseReport report) {
    Folder folder = new Folder(entry.folder());
    try {
      if (!FatName.isGood(entry.folder())) {
        throw Limits.refusal(bag.file(), "archive.name", Limits.shown(entry.folder()));
      }
      sameReport(entry, report.present(), folder.present());
      for (int number : entry.versions()) {
        Report version = report.version(number);
        sameReport(entry, version, folder.version(number));
        samePaper(version.version(), number, folder);
      }
      for (Revision revision : entry.revisions()) {
        sameReport(entry, report.revision(revision.number()), folder.revision(revision.number()));
      }
      for (ArchiveData.Entry scan : entry.scans()) {
        sameScan(scan, folder.scan(scan.file()));
      }
    } catch (InputFailure failure) {
      unreadable(Limits.shown(entry.folder()), failure);
    }
  }

  private void sameReport(HouseData.Entry entry, Report read, String name) {
    if (!read.id().equals(entry.id())) {
      fault(Trait.AUTHENTICITY, "house.other", name);
    }
  }

  private void samePaper(Version version, int number, Folder folder) {
    Optional<String> paper = version.finalised().map(Finalised::paperDigest);
    if (version.number() != number
        || paper.isEmpty()
        || !paper.equals(bag.digest(folder.paper(number)))) {
      fault(Trait.AUTHENTICITY, "fault.paper", folder.paper(number));
    }
  }

  private void sameScan(ArchiveData.Entry scan, String name) {
    if (!bag.has(name)) {
      fault(Trait.COMPLETENESS, "bag.lacks", Limits.shown(name));
    } else if (!bag.digest(name).equals(Optional.of(scan.scan().digest()))) {
      fault(Trait.AUTHENTICITY, "bag.digest", name);
    }
  }

  @Override
  public long bytes() {
    return bag.bytes();
  }

  @Override
  public List<TraitResult> results() {
    return TraitResult.read(facts, faults);
  }

  @Override
  public Optional<House> house() {
    return house;
  }

  @Override
  public void close() {
    bag.close();
  }
}
