package cn.jiping.output.archive;

import cn.jiping.service.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * Packs a bag into one ZIP. Nothing is compressed and no file has a time, so that the same bag is
 * the same bytes on every computer; with a password it is not, for each time another key is drawn.
 */
public final class BagZip {
  /** Midnight would be written a second time, in the zone of this computer. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

  /** A ZIP of this size or more, in bytes, is written in a form that is not read here. */
  static final long TOO_LARGE = 0xFFFF_FFFFL;

  /** What one file takes in a ZIP beside its bytes and twice its name, at most, in bytes. */
  private static final long ENTRY = 160;

  private BagZip() {}

  /** How large the ZIP will be at most, in bytes. */
  public static long size(Bag bag) {
    return bag.files().stream()
        .mapToLong(
            f -> {
              String name = bag.folder() + "/" + f.name();
              return f.size() + ENTRY + 2L * name.getBytes(StandardCharsets.UTF_8).length;
            })
        .sum();
  }

  /**
   * Writes the ZIP.
   *
   * @param out is left open
   * @param password closes it (AES-256, as WinZip defines it), if there is one
   */
  public static void write(Bag bag, OutputStream out, Optional<char[]> password, Progress progress)
      throws IOException {
    if (password.isPresent()) {
      writeLocked(bag, out, password.get(), progress);
    } else {
      writeOpen(bag, out, progress);
    }
  }

  private static void writeOpen(Bag bag, OutputStream out, Progress progress) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    long done = 0;
    for (BagFile file : bag.files()) {
      ZipEntry entry = new ZipEntry(bag.folder() + "/" + file.name());
      entry.setTimeLocal(NO_TIME);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(file.size());
      entry.setCrc(file.crc32());
      zip.putNextEntry(entry);
      file.writeTo(zip);
      zip.closeEntry();
      done += file.size();
      progress.at(done, bag.bytes());
    }
    zip.finish();
  }

  private static void writeLocked(Bag bag, OutputStream out, char[] password, Progress progress)
      throws IOException {
    // Not closed: that would close what is left open.
    @SuppressWarnings("resource")
    net.lingala.zip4j.io.outputstream.ZipOutputStream zip =
        new net.lingala.zip4j.io.outputstream.ZipOutputStream(
            new Kept(out), password, StandardCharsets.UTF_8);
    long done = 0;
    for (BagFile file : bag.files()) {
      zip.putNextEntry(locked(bag.folder() + "/" + file.name(), file));
      file.writeTo(zip);
      zip.closeEntry();
      done += file.size();
      progress.at(done, bag.bytes());
    }
    zip.close();
  }

  private static ZipParameters locked(String name, BagFile file) {
    ZipParameters entry = new ZipParameters();
    entry.setFileNameInZip(name);
    entry.setCompressionMethod(CompressionMethod.STORE);
    entry.setEncryptFiles(true);
    entry.setEncryptionMethod(EncryptionMethod.AES);
    entry.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
    entry.setEntrySize(file.size());
    entry.setEntryCRC(file.crc32());
    entry.setLastModifiedFileTime(NO_TIME.toInstant(ZoneOffset.UTC).toEpochMilli());
    return entry;
  }
}
