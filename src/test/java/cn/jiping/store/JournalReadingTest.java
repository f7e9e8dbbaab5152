package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalReadingTest {
  /** An entry as {@code 5A}: the report A, and 5 the generation. */
  private static JournalEntry entry(String text) {
    String report = text.substring(1);
    UUID id = UUID.nameUUIDFromBytes(report.getBytes(StandardCharsets.UTF_8));
    return new JournalEntry(
        new UUID(0, 0),
        text.charAt(0) - '0',
        Instant.EPOCH,
        new Change(report.equals("-") ? Map.of() : Map.of(id, text), ""));
  }

  private static String text(List<JournalEntry> entries) {
    return entries.stream()
        .map(e -> e.generation() + e.change().digests().values().toString())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} | {1}: lacking {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "1A 2A 3A | 3 | 1A 2A 3A | none", // all is well
        "1A 2A 3A | 2 | 1A 2A | 3A", // killed before the write
        "1A 2A 3A | 0 | none | 1A 2A 3A", // an old file
        "1A 2A 2A | 2 | 1A 2A | none", // tried again, and succeeded
        "1A 2A 2A | 1 | 1A | 2A", // tried again in vain
        "1A 2A 2B 2A | 1 | 1A | 2B 2A", // two reports, in vain
        "1A 2A 2B | 2 | 1A 2B | 2A", // given up, another report went on
        "1A 2A 2B 3A | 3 | 1A 2B 3A | none", // made up for later
        "1A 2- | 1 | 1A | none" // no report was changed
      })
  void entriesThatTheDatabaseHas_andThoseItLacks(
      String entries, long generation, String had, String lacking) {
    List<JournalEntry> all = new ArrayList<>();
    for (String entry : entries.split(" ")) {
      all.add(entry(entry));
    }
    JournalReading reading = JournalReading.of(all, generation);
    assertEquals(spelled(had), text(reading.had()));
    assertEquals(spelled(lacking), text(reading.lacking()));
  }

  private static String spelled(String entries) {
    List<JournalEntry> all = new ArrayList<>();
    if (entries != null) {
      for (String entry : entries.split(" ")) {
        all.add(entry(entry));
      }
    }
    return text(all);
  }
}
