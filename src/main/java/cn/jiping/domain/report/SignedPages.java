package cn.jiping.domain.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which finalised versions have been signed, as far as it can be seen from the scans.
 *
 * @param versions numbers of the versions whose signed page is among them
 */
public record SignedPages(Set<Integer> versions) {
  public SignedPages {
    versions = Set.copyOf(versions);
  }

  /** What these scans of a report show. */
  public static SignedPages of(List<Scan> scans) {
    return new SignedPages(
        scans.stream()
            .filter(s -> s.kind() == Scan.Kind.SIGNED_PAGE)
            .map(s -> s.version().orElseThrow())
            .collect(Collectors.toSet()));
  }

  /** Whether a version has its signed page. */
  public boolean have(int version) {
    return versions.contains(version);
  }

  /**
   * The version whose signed page is still to come: the last one that was finalised. One before it
   * may never have been signed.
   *
   * @param finalised numbers of the versions that were finalised, ascending
   */
  public OptionalInt missing(List<Integer> finalised) {
    return finalised.isEmpty() || have(finalised.getLast())
        ? OptionalInt.empty()
        : OptionalInt.of(finalised.getLast());
  }
}
