package cn.jiping.service.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.archive.Trait;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.StoreFailure;
import cn.jiping.service.VersionStore;
import java.util.ArrayList;
import java.util.List;

/** Checks the contents of an archive as a receiver will, before they are written. */
final class PreCheck {
  private static final Texts TEXTS = Texts.of(PreCheck.class);

  private final ArchiveContents contents;
  private final List<Discrepancy> facts = new ArrayList<>();
  private final List<Discrepancy> remarks = new ArrayList<>();
  private final List<Discrepancy> faults = new ArrayList<>();

  private PreCheck(ArchiveContents contents) {
    this.contents = contents;
  }

  /**
   * @param agreement whether the version is still what was finalised
   */
  static List<TraitResult> of(ArchiveContents contents, VersionStore.Agreement agreement) {
    PreCheck check = new PreCheck(contents);
    check.finalised(agreement);
    check.scans();
    check.signedPage();
    add(check.facts, Trait.USABILITY, "usable");
    add(check.facts, Trait.SAFETY, "safe");
    return TraitResult.of(check.facts, check.remarks, check.faults);
  }

  private static void add(List<Discrepancy> list, Trait trait, String key, Object... args) {
    list.add(new Discrepancy(trait, TEXTS.get("check." + key, args)));
  }

  private void finalised(VersionStore.Agreement agreement) {
    if (agreement.holds()) {
      add(facts, Trait.AUTHENTICITY, "finalised");
    }
    if (!agreement.data()) {
      add(faults, Trait.AUTHENTICITY, "data");
    }
    if (!agreement.paper()) {
      add(faults, Trait.AUTHENTICITY, "paper");
    }
  }

  private void scans() {
    int right = 0;
    for (ScanFile scan : contents.scans()) {
      try {
        scan.content().get();
        right++;
      } catch (StoreFailure failure) {
        faults.add(new Discrepancy(Trait.AUTHENTICITY, failure.getMessage()));
      }
    }
    if (right > 0) {
      add(facts, Trait.AUTHENTICITY, "scans", right);
    }
  }

  private void signedPage() {
    add(facts, Trait.COMPLETENESS, contents.ofd().isPresent() ? "parts.ofd" : "parts");
    int number = contents.report().version().number();
    boolean signed =
        contents.scans().stream().anyMatch(s -> s.scan().kind() == Scan.Kind.SIGNED_PAGE);
    if (signed) {
      add(facts, Trait.COMPLETENESS, "signed", number);
    } else {
      add(remarks, Trait.COMPLETENESS, "unsigned", number);
    }
  }
}
