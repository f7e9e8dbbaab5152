package cn.jiping.store;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One write, as it is noted before it happens.
 *
 * @param database the id of the database that is written
 * @param generation the one that the database has afterwards
 * @param at when
 * @param change what is written
 */
record JournalEntry(UUID database, long generation, Instant at, Change change) {
  private static final String HEAD = "%s %d %s%s\n";

  /** As a text, whose first line says all but the rows. */
  String text() {
    StringBuilder reports = new StringBuilder();
    change.digests().forEach((id, d) -> reports.append(' ').append(id).append('=').append(d));
    return HEAD.formatted(database, generation, at, reports) + change.rows();
  }

  /**
   * The way back.
   *
   * @throws IllegalArgumentException when this is no entry
   */
  static JournalEntry of(String text) {
    int end = text.indexOf('\n');
    String[] head = text.substring(0, Math.max(end, 0)).split(" ");
    if (head.length < 3) {
      throw new IllegalArgumentException("no entry");
    }
    Map<UUID, String> digests = new TreeMap<>();
    for (int i = 3; i < head.length; i++) {
      int sign = head[i].indexOf('=');
      digests.put(UUID.fromString(head[i].substring(0, sign)), head[i].substring(sign + 1));
    }
    try {
      return new JournalEntry(
          UUID.fromString(head[0]),
          Long.parseLong(head[1]),
          Instant.parse(head[2]),
          new Change(digests, text.substring(end + 1)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
