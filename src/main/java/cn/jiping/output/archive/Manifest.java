package cn.jiping.output.archive;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digests that a manifest of a bag lists (RFC 8493, 2.1.3), read only as {@link Bag} writes it:
 * nothing vouches for the last manifest, so not a letter of it may differ.
 */
final class Manifest {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  private Manifest() {}

  /** SHA-256 by name; empty when a line is none, or a name is there twice. */
  static Optional<Map<String, String>> read(String text) {
    Map<String, String> digests = new TreeMap<>();
    if (!text.endsWith("\n")) {
      return Optional.empty();
    }
    for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches() || digests.put(matcher.group(2), matcher.group(1)) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(digests);
  }
}
