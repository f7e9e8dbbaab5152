package cn.jiping.service.archive;

import cn.jiping.domain.archive.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a check of one trait came to.
 *
 * @param facts what was checked and is right, a sentence each
 * @param remarks what a receiver may ask for and is not there, a sentence each; it passes all the
 *     same
 * @param faults what is not as it should be, a sentence each
 */
public record TraitResult(
    Trait trait, List<String> facts, List<String> remarks, List<String> faults) {
  public TraitResult {
    facts = List.copyOf(facts);
    remarks = List.copyOf(remarks);
    faults = List.copyOf(faults);
  }

  public boolean passed() {
    return faults.isEmpty();
  }

  /** One result for each trait, in their order. */
  public static List<TraitResult> of(
      List<Discrepancy> facts, List<Discrepancy> remarks, List<Discrepancy> faults) {
    return Arrays.stream(Trait.values())
        .map(
            t ->
                new TraitResult(
                    t, sentences(t, facts), sentences(t, remarks), sentences(t, faults)))
        .toList();
  }

  /** Of what was read: that something is right is said only where nothing is wrong. */
  public static List<TraitResult> read(List<Discrepancy> facts, List<Discrepancy> faults) {
    List<Discrepancy> right =
        facts.stream()
            .filter(f -> faults.stream().noneMatch(other -> other.trait() == f.trait()))
            .toList();
    return of(right, List.of(), faults);
  }

  private static List<String> sentences(Trait trait, List<Discrepancy> all) {
    List<String> sentences = new ArrayList<>();
    all.stream().filter(d -> d.trait() == trait).forEach(d -> sentences.add(d.sentence()));
    return sentences;
  }

  /** Whether all passed. */
  public static boolean allPassed(List<TraitResult> results) {
    return results.stream().allMatch(TraitResult::passed);
  }
}
