package cn.jiping.output.archive;

import cn.jiping.service.Progress;
import cn.jiping.service.archive.ArchiveContents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives as chance or malice would change them; the same seed makes the same one. */
final class ArchiveMutations {
  private static final List<String> NAMES =
      List.of(
          "../",
          "../../../",
          "/",
          "\\..\\",
          "C:/",
          "a/../../",
          "\u0000",
          "\u202e",
          "con/",
          "%2e%2e/",
          "..\\",
          "~/",
          "./",
          "data/../../");

  private static final List<String> JSON =
      List.of(
          "null",
          "true",
          "-1",
          "1e999999999",
          "0.1",
          "\"\"",
          "\"\\u0000\"",
          "\"../../x\"",
          "{}",
          "[]",
          "[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]",
          "99999999999999999999999",
          "\"\\ud800\"",
          "\"2022-02-30\"",
          "NaN",
          "\"1E+99999999\"",
          "{\"format\":1}",
          "\u4e00");

  /** What is changed. */
  enum Kind {
    FLIPPED,
    CUT,
    SPLICED,
    HEADER,
    SWAPPED,
    RENAMED,
    DOUBLED,
    JSON,
    GARBAGE,
    LOCKED;

    /** Whether it is packed again with digests that agree. */
    boolean isBagged() {
      return this == JSON || this == GARBAGE;
    }
  }

  private final Bag bag;
  private final List<BagFile> payload;
  private final byte[] zip;
  private final byte[] locked;

  /**
   * @param password of the archives of kind {@link Kind#LOCKED}
   */
  ArchiveMutations(ArchiveContents contents, char[] password) {
    bag = ArchiveBag.of(contents);
    payload =
        bag.files().stream()
            .filter(f -> f.name().startsWith(Bag.PAYLOAD))
            .map(f -> BagFile.of(f.name().substring(Bag.PAYLOAD.length()), f.content().bytes()))
            .toList();
    zip = packed(bag, Optional.empty());
    locked = packed(bag, Optional.of(password));
  }

  private static byte[] packed(Bag bag, Optional<char[]> password) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      BagZip.write(bag, out, password, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  byte[] of(Kind kind, Random random) {
    return switch (kind) {
      case FLIPPED -> flipped(zip, random);
      case CUT -> Arrays.copyOf(zip, random.nextInt(zip.length));
      case SPLICED -> spliced(zip, random);
      case HEADER -> header(random);
      case SWAPPED -> swapped(random);
      case RENAMED -> renamed(random);
      case DOUBLED -> doubled(random);
      case JSON -> json(random);
      case GARBAGE -> garbage(random);
      case LOCKED -> random.nextBoolean() ? flipped(locked, random) : spliced(locked, random);
    };
  }

  private static byte[] flipped(byte[] archive, Random random) {
    byte[] changed = archive.clone();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return changed;
  }

  /** A block is left out, put in again elsewhere, or written over another one. */
  private static byte[] spliced(byte[] archive, Random random) {
    int length = 1 + random.nextInt(1 << random.nextInt(13));
    int from = random.nextInt(archive.length - Math.min(length, archive.length - 1));
    byte[] block = Arrays.copyOfRange(archive, from, Math.min(archive.length, from + length));
    int at = random.nextInt(archive.length - block.length + 1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int how = random.nextInt(3);
    out.write(archive, 0, at);
    out.writeBytes(how == 0 ? new byte[0] : block);
    int rest = how == 2 ? at : at + block.length;
    out.write(archive, rest, archive.length - rest);
    return out.toByteArray();
  }

  /** A number in one of the headers of the ZIP becomes another one. */
  private byte[] header(Random random) {
    ByteBuffer changed = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    List<Integer> headers = new ArrayList<>();
    for (int i = 0; i + 46 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] < 8 && zip[i + 3] < 9) {
        headers.add(i);
      }
    }
    headers.add(zip.length - 22);
    int header = headers.get(random.nextInt(headers.size()));
    int field = header + 4 + random.nextInt(header == zip.length - 22 ? 15 : 40);
    int[] values = {0, 1, -1, 0x7FFF_FFFF, 0x8000_0000, random.nextInt(), random.nextInt(1 << 16)};
    int value = values[random.nextInt(values.length)];
    if (random.nextBoolean()) {
      changed.putShort(field, (short) value);
    } else {
      changed.putInt(field, value);
    }
    return changed.array();
  }

  private record Entry(String name, byte[] bytes) {}

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    bag.files()
        .forEach(f -> entries.add(new Entry(bag.folder() + "/" + f.name(), f.content().bytes())));
    return entries;
  }

  private byte[] swapped(Random random) {
    List<Entry> entries = entries();
    int one = random.nextInt(entries.size());
    int two = (one + 1 + random.nextInt(entries.size() - 1)) % entries.size();
    if (random.nextBoolean()) {
      Collections.swap(entries, one, two); // another order of the same
      return zip(entries);
    }
    Entry first = entries.get(one);
    Entry second = entries.get(two);
    entries.set(one, new Entry(first.name(), second.bytes()));
    entries.set(two, new Entry(second.name(), first.bytes()));
    return zip(entries);
  }

  private byte[] renamed(Random random) {
    List<Entry> entries = entries();
    int index = random.nextInt(entries.size());
    Entry entry = entries.get(index);
    String odd = NAMES.get(random.nextInt(NAMES.size()));
    int at = random.nextInt(entry.name().length() + 1);
    String name =
        switch (random.nextInt(3)) {
          case 0 -> odd + entry.name();
          case 1 -> entry.name().substring(0, at) + odd + entry.name().substring(at);
          default -> entry.name().substring(0, at) + (char) random.nextInt(0xD800);
        };
    entries.set(index, new Entry(name, entry.bytes()));
    return zip(entries);
  }

  private byte[] doubled(Random random) {
    List<Entry> entries = entries();
    Entry entry = entries.get(random.nextInt(entries.size()));
    byte[] bytes = random.nextBoolean() ? entry.bytes() : new byte[random.nextInt(100)];
    String name = random.nextBoolean() ? entry.name() : entry.name().toUpperCase();
    entries.add(random.nextInt(entries.size() + 1), new Entry(name, bytes));
    return zip(entries);
  }

  private static byte[] zip(List<Entry> entries) {
    try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
      try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(channel)) {
        for (Entry entry : entries) {
          ZipArchiveEntry packed = new ZipArchiveEntry(entry.name());
          packed.setMethod(ZipEntry.STORED);
          packed.setSize(entry.bytes().length);
          CRC32 crc = new CRC32();
          crc.update(entry.bytes());
          packed.setCrc(crc.getValue());
          out.putArchiveEntry(packed);
          out.write(entry.bytes());
          out.closeArchiveEntry();
        }
      }
      return Arrays.copyOf(channel.array(), (int) channel.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A value of the data becomes another one, and all digests are made anew. */
  private byte[] json(Random random) {
    String name = random.nextInt(4) == 0 ? ArchiveNames.ARCHIVE_JSON : ArchiveNames.REPORT_JSON;
    String text = new String(content(name), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      int colon = line.indexOf(" : ");
      String value = JSON.get(random.nextInt(JSON.size()));
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, line);
        case 2 -> lines.set(at, line.replaceAll("[0-9]", "" + random.nextInt(10)));
        case 3 -> Collections.swap(lines, at, random.nextInt(lines.size()));
        default ->
            lines.set(
                at,
                colon < 0
                    ? value + ","
                    : line.substring(0, colon + 3) + value + (line.endsWith(",") ? "," : ""));
      }
    }
    return bagged(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** A file becomes noise, an archive, or something deep, and all digests are made anew. */
  private byte[] garbage(Random random) {
    String name = payload.get(random.nextInt(payload.size())).name();
    byte[] noise = new byte[random.nextInt(1 << random.nextInt(14))];
    random.nextBytes(noise);
    return bagged(
        name,
        switch (random.nextInt(6)) {
          case 0 -> noise;
          case 1 -> zip;
          case 2 -> "[".repeat(50_000).getBytes(StandardCharsets.UTF_8);
          case 3 -> Arrays.copyOf(content(name), random.nextInt(content(name).length + 1));
          case 4 -> content(payload.get(random.nextInt(payload.size())).name());
          default -> flipped(Arrays.copyOf(content(name), content(name).length + 1), random);
        });
  }

  private byte[] content(String name) {
    return payload.stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow()
        .content()
        .bytes();
  }

  private byte[] bagged(String name, byte[] bytes) {
    List<BagFile> changed =
        payload.stream().map(f -> f.name().equals(name) ? BagFile.of(name, bytes) : f).toList();
    return packed(Bag.of(bag.folder(), changed, Map.of()), Optional.empty());
  }
}
