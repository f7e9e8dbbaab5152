package cn.jiping.output.archive;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of a bag.
 *
 * @param name below {@code data/}, with {@code /} between folders; each part a good {@link FatName}
 * @param content written when it is its turn: a scan may be large
 */
public record Payload(String name, Content content) {
  public Payload {
    for (String part : name.split("/", -1)) {
      if (!FatName.isGood(part)) {
        throw new IllegalArgumentException("name: " + name);
      }
    }
  }

  /** The bytes of a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** A file of these bytes. */
  public static Payload of(String name, byte[] bytes) {
    return new Payload(name, out -> out.write(bytes));
  }
}
