package cn.jiping.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which writes of a journal a database has, and which it lacks.
 *
 * @param had in their order
 * @param lacking in their order; without those that change no report, and those that a later one of
 *     the same reports has made up for
 */
record JournalReading(List<JournalEntry> had, List<JournalEntry> lacking) {

  /**
   * A write that fails is followed by others of the same generation, until one succeeds: of each
   * generation that the database has seen it has the last one. Each of them says how the database
   * differs from what was typed: a later one of the same reports stands for the earlier.
   *
   * @param entries of one database, in their order
   * @param generation of the database
   */
  static JournalReading of(List<JournalEntry> entries, long generation) {
    Map<Long, JournalEntry> last = new HashMap<>();
    entries.forEach(e -> last.put(e.generation(), e));
    List<JournalEntry> had = new ArrayList<>();
    List<JournalEntry> lacking = new ArrayList<>();
    Set<UUID> later = new HashSet<>();
    Map<Long, Set<UUID>> again = new HashMap<>();
    for (JournalEntry entry : entries.reversed()) {
      Set<UUID> reports = entry.change().digests().keySet();
      if (entry.generation() <= generation && last.get(entry.generation()) == entry) {
        had.add(entry);
        later.addAll(reports);
      } else if (!later.containsAll(reports)
          && !again.getOrDefault(entry.generation(), Set.of()).containsAll(reports)) {
        lacking.add(entry);
      }
      again.computeIfAbsent(entry.generation(), g -> new HashSet<>()).addAll(reports);
    }
    return new JournalReading(had.reversed(), lacking.reversed());
  }
}
