package cn.jiping.output.archive;

import cn.jiping.service.LockedArchive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A bag in a ZIP. Refused before anything of it is read: names that lead elsewhere or are there
 * twice, links, files that overlap, too many, too large, and whatever {@link BagZip} never writes,
 * also compression: so nothing is ever larger than it lies there.
 */
final class ZipBag implements BagSource {
  /** The method that stands for AES (WinZip). */
  private static final int AES = 99;

  /** What AES adds to the bytes of a file, in bytes. */
  private static final int AES_BYTES = 28;

  /** What may stand after the bytes of a file whose length was not known before, in bytes. */
  private static final int DESCRIPTOR = 24;

  private static final int UNIX_KIND = 0170000;
  private static final int UNIX_FILE = 0100000;

  private final Path file;
  private final FileChannel channel;
  private final Optional<UnlockedZip> unlocked;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private final TreeMap<String, Long> sizes = new TreeMap<>();
  private ZipFile zip;
  private String folder = "";

  private ZipBag(Path file, FileChannel channel, Optional<UnlockedZip> unlocked) {
    this.file = file;
    this.channel = channel;
    this.unlocked = unlocked;
  }

  /**
   * Opens a ZIP.
   *
   * @throws cn.jiping.service.InputFailure when it is none, or has something that is not taken in
   * @throws LockedArchive when it has a password and this is not it
   */
  static ZipBag open(Path file, Optional<char[]> password) {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.READ);
      ZipBag bag = new ZipBag(file, channel, password.map(p -> new UnlockedZip(file, p)));
      bag.index();
      return bag;
    } catch (IOException | IllegalArgumentException e) {
      close(channel, e);
      throw Limits.unreadable(file, e);
    } catch (RuntimeException e) {
      close(channel, e);
      throw e;
    }
  }

  private static void close(FileChannel channel, Exception reason) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        reason.addSuppressed(e);
      }
    }
  }

  private void index() throws IOException {
    Limits limits = new Limits(file);
    ZipEnd end = ZipEnd.of(channel);
    if (end.entries() > Limits.FILES) {
      throw limits.refusal("archive.large");
    }
    end.checkIndex(channel);
    zip = ZipFile.builder().setSeekableByteChannel(channel).setUseUnicodeExtraFields(false).get();
    List<ZipArchiveEntry> all = new ArrayList<>(Collections.list(zip.getEntriesInPhysicalOrder()));
    if (all.size() != end.entries()) {
      throw new IOException(all.size() + " entries, not " + end.entries());
    }
    for (ZipArchiveEntry entry : all) {
      refuseOdd(limits, entry);
      add(limits, entry);
    }
    refuseOverlaps(limits, all, end);
  }

  private void add(Limits limits, ZipArchiveEntry entry) throws IOException {
    String name = entry.getName();
    limits.add(name, entry.getSize());
    String top = name.substring(0, name.indexOf('/'));
    if (!folder.isEmpty() && !folder.equals(top)) {
      throw limits.refusal("archive.folders");
    }
    folder = top;
    String below = name.substring(top.length() + 1);
    entries.put(below, entry);
    sizes.put(below, entry.getSize());
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      unlocked.orElseThrow(() -> LockedArchive.of(file)).check(name);
    }
  }

  private static void refuseOdd(Limits limits, ZipArchiveEntry entry) {
    String name = entry.getName();
    int kind = entry.getUnixMode() & UNIX_KIND;
    if (kind != 0 && kind != UNIX_FILE || entry.isDirectory()) {
      throw limits.refusal("archive.link", Limits.shown(name));
    }
    boolean locked = entry.getGeneralPurposeBit().usesEncryption();
    boolean ascii = name.chars().allMatch(c -> c < 0x80);
    boolean asWritten =
        entry.getMethod() == (locked ? AES : ZipEntry.STORED)
            && entry.getCompressedSize() == entry.getSize() + (locked ? AES_BYTES : 0)
            && (ascii || entry.getGeneralPurposeBit().usesUTF8ForNames());
    if (!asWritten) {
      throw limits.refusal("archive.rezipped", Limits.shown(name));
    }
  }

  /** Also what lies hidden before, between or under the files. */
  private void refuseOverlaps(Limits limits, List<ZipArchiveEntry> all, ZipEnd end)
      throws IOException {
    long reached = 0;
    int gap = 0;
    for (ZipArchiveEntry entry : all) {
      long start = entry.getLocalHeaderOffset();
      if (start < reached || start > reached + gap || !LocalHeader.agrees(channel, entry)) {
        throw limits.refusal("archive.overlap", Limits.shown(entry.getName()));
      }
      reached = entry.getDataOffset() + entry.getCompressedSize();
      gap = entry.getGeneralPurposeBit().usesDataDescriptor() ? DESCRIPTOR : 0;
    }
    if (end.index() < reached || end.index() > reached + gap) {
      throw limits.refusal("archive.overlap", "");
    }
  }

  @Override
  public String folder() {
    return folder;
  }

  @Override
  public SortedMap<String, Long> sizes() {
    return Collections.unmodifiableSortedMap(sizes);
  }

  @Override
  public InputStream open(String name) throws IOException {
    ZipArchiveEntry entry = entries.get(name);
    InputStream in =
        entry.getGeneralPurposeBit().usesEncryption()
            ? unlocked.orElseThrow().open(entry.getName())
            : zip.getInputStream(entry);
    return new ExactStream(in, sizes.get(name));
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      zip.close();
    } finally {
      if (unlocked.isPresent()) {
        unlocked.get().close();
      }
    }
  }
}
