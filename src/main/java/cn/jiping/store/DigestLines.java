package cn.jiping.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The digests of reports, a line each: {@code id digest}. There may be thousands, of which a few
 * are asked for: they are looked up in their text.
 *
 * @param text ends with a line feed, or is empty
 */
record DigestLines(String text) {
  static final DigestLines NONE = new DigestLines("");

  static DigestLines of(Map<UUID, String> digests) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(digests).forEach((id, d) -> text.append(id).append(' ').append(d).append('\n'));
    return new DigestLines(text.toString());
  }

  /** The digest of a report; empty when there is none. */
  Optional<String> get(UUID report) {
    String id = report + " ";
    int at = text.indexOf(id); // no digest looks like an id
    return at < 0
        ? Optional.empty()
        : Optional.of(text.substring(at + id.length(), text.indexOf('\n', at)));
  }

  /**
   * All of them.
   *
   * @throws IllegalArgumentException when a line is none
   */
  Map<UUID, String> all() {
    Map<UUID, String> digests = new HashMap<>();
    text.lines()
        .forEach(
            line -> {
              int space = Math.max(0, line.indexOf(' '));
              digests.put(UUID.fromString(line.substring(0, space)), line.substring(space + 1));
            });
    return digests;
  }
}
