package cn.jiping.output.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.jiping.domain.archive.Trait;
import cn.jiping.service.InputFailure;
import cn.jiping.service.LockedArchive;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.Discrepancy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BagCheckTest {
  private static final Bag BAG =
      Bag.of(
          "2021年报告",
          List.of(
              BagFile.of("说明文件.txt", "说明".getBytes(StandardCharsets.UTF_8)),
              BagFile.of("扫描件/1.pdf", new byte[7_000]),
              BagFile.of("数据/empty.csv", new byte[0])),
          Map.of("Source-Organization", "柳河街道办事处"));

  @TempDir private Path folder;

  private Path zipped(Optional<char[]> password) throws IOException {
    Path file = folder.resolve("a.jiping");
    try (OutputStream out = Files.newOutputStream(file)) {
      BagZip.write(BAG, out, password, Progress.NONE);
    }
    return file;
  }

  private Path laidOut() throws IOException {
    Path root = folder.resolve(BAG.folder());
    BagFolder.write(BAG, root, Progress.NONE);
    return root;
  }

  private static List<Discrepancy> checked(BagSource source) throws IOException {
    try (source) {
      return BagCheck.of(source, Progress.NONE).discrepancies();
    }
  }

  private static List<Trait> traits(BagSource source) throws IOException {
    return checked(source).stream().map(Discrepancy::trait).distinct().sorted().toList();
  }

  @Test
  void whatWasWrittenHasNoDiscrepancy() throws IOException {
    assertEquals(List.of(), checked(ZipBag.open(zipped(Optional.empty()), Optional.empty())));
    assertEquals(List.of(), checked(FolderBag.open(laidOut())));
    char[] password = "口令".toCharArray();
    Path locked = zipped(Optional.of(password));
    assertEquals(List.of(), checked(ZipBag.open(locked, Optional.of(password))));
  }

  @Test
  void passwordThatIsMissingOrWrongIsSaid() throws IOException {
    Path locked = zipped(Optional.of("口令".toCharArray()));
    assertThrows(LockedArchive.class, () -> ZipBag.open(locked, Optional.empty()));
    assertThrows(LockedArchive.class, () -> ZipBag.open(locked, Optional.of(new char[] {'x'})));
  }

  @Test
  void changedFileIsNotAuthentic() throws IOException {
    Path root = laidOut();
    Files.write(root.resolve("data/扫描件/1.pdf"), new byte[6_999]);
    Files.write(root.resolve("data/扫描件/1.pdf"), new byte[] {1}, StandardOpenOption.APPEND);
    assertEquals(List.of(Trait.AUTHENTICITY), traits(FolderBag.open(root)));
  }

  @Test
  void missingFileMakesItIncomplete_anotherOneUnsafe() throws IOException {
    Path root = laidOut();
    Files.delete(root.resolve("data/说明文件.txt"));
    assertEquals(List.of(Trait.COMPLETENESS), traits(FolderBag.open(root)));
    Files.writeString(root.resolve("data/virus.exe"), "x");
    Files.writeString(root.resolve("autorun.inf"), "x");
    List<Discrepancy> found = checked(FolderBag.open(root));
    assertEquals(2, found.stream().filter(d -> d.trait() == Trait.SAFETY).count(), "" + found);
  }

  @Test
  void tagFilesAreVouchedFor_too() throws IOException {
    Path root = laidOut();
    Path info = root.resolve(Bag.INFO_FILE);
    Files.writeString(info, Files.readString(info).replace("柳河", "柳江"));
    assertEquals(List.of(Trait.AUTHENTICITY), traits(FolderBag.open(root)));
    Files.writeString(root.resolve(Bag.MANIFEST_FILE), "nonsense\n");
    assertEquals(List.of(Trait.AUTHENTICITY), traits(FolderBag.open(root)));
    Files.delete(root.resolve(Bag.DECLARATION_FILE));
    assertEquals(List.of(Trait.AUTHENTICITY, Trait.COMPLETENESS), traits(FolderBag.open(root)));
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path root = laidOut();
    Path secret = Files.writeString(folder.resolve("secret"), "x");
    Files.createSymbolicLink(root.resolve("data/link.txt"), secret);
    assertThrows(InputFailure.class, () -> FolderBag.open(root));
  }

  /** An archive of these names, written by another program. */
  private Path foreign(List<String> names, int unixMode, int size) throws IOException {
    Path file = folder.resolve("foreign.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      for (String name : names) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(unixMode);
        entry.setMethod(size > 1000 ? ZipEntry.DEFLATED : ZipEntry.STORED);
        entry.setSize(size);
        CRC32 crc = new CRC32();
        crc.update(new byte[size]);
        entry.setCrc(crc.getValue());
        zip.putArchiveEntry(entry);
        zip.write(new byte[size]);
        zip.closeArchiveEntry();
      }
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a",
        "a/../../b",
        "/etc/passwd",
        "a//b",
        "a/b\\..\\c",
        "C:/a",
        "a/con",
        "a/b.",
        "a/\u0007",
        "a/b\u202e",
        "a",
        "a/b/c/d/e/f/g/h/i/j",
        "a/..",
        "a/nul.txt"
      })
  void namesThatLeadElsewhereOrCannotBeKeptAreRefused(String name) throws IOException {
    Path file = foreign(List.of(name), 0100644, 3);
    assertThrows(InputFailure.class, () -> ZipBag.open(file, Optional.empty()), name);
  }

  static Stream<List<String>> alike() {
    return Stream.of(
        List.of("a/b", "a/b"),
        List.of("a/b", "a/B"),
        List.of("a/\u00e9", "a/e\u0301"),
        List.of("a/b", "c/b"));
  }

  @ParameterizedTest
  @MethodSource("alike")
  void namesThatWindowsTakesForTheSame_andTwoFolders_areRefused(List<String> names)
      throws IOException {
    Path file = foreign(names, 0100644, 3);
    assertThrows(InputFailure.class, () -> ZipBag.open(file, Optional.empty()));
  }

  @Test
  void whatAnotherProgramStoredIsTakenIn() throws IOException {
    Path file = foreign(List.of("a/bagit.txt", "a/b"), 0100644, 3);
    try (ZipBag bag = ZipBag.open(file, Optional.empty())) {
      assertEquals(Map.of("bagit.txt", 3L, "b", 3L), bag.sizes());
    }
  }

  @Test
  void symbolicLinksDevicesAndBombsAreRefused() throws IOException {
    for (int mode : new int[] {0120777, 0020644, 0060644, 0010644}) {
      Path file = foreign(List.of("a/b"), mode, 3);
      assertThrows(InputFailure.class, () -> ZipBag.open(file, Optional.empty()), "" + mode);
    }
    Path bomb = foreign(List.of("a/b"), 0100644, 50_000_000);
    assertThrows(InputFailure.class, () -> ZipBag.open(bomb, Optional.empty()));
  }

  @Test
  void foldersAndHiddenBytesAreRefused() throws IOException {
    Path folders = foreign(List.of("a/b/", "a/b/c"), 0100644, 0);
    assertThrows(InputFailure.class, () -> ZipBag.open(folders, Optional.empty()));
    Path extra = folder.resolve("extra.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(extra)) {
      ZipArchiveEntry entry = new ZipArchiveEntry("a/b");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(0);
      entry.setCrc(0);
      entry.setExtra(new byte[] {1, 2, 4, 0, 9, 9, 9, 9});
      zip.putArchiveEntry(entry);
      zip.closeArchiveEntry();
    }
    assertThrows(InputFailure.class, () -> ZipBag.open(extra, Optional.empty()));
  }

  @Test
  void tooManyFilesAreRefusedBeforeTheyAreListed() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= Limits.FILES; i++) {
      names.add("a/" + i);
    }
    Path file = foreign(names, 0100644, 0);
    assertThrows(InputFailure.class, () -> ZipBag.open(file, Optional.empty()));
  }

  @Test
  void whatIsHiddenBeforeBetweenOrBehindTheFilesIsRefused() throws IOException {
    byte[] zip = Files.readAllBytes(zipped(Optional.empty()));
    for (byte[] odd : List.of(joined(new byte[100], zip), joined(zip, new byte[100]))) {
      Path file = folder.resolve("odd.jiping");
      Files.write(file, odd);
      assertThrows(InputFailure.class, () -> ZipBag.open(file, Optional.empty()));
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = new byte[first.length + second.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  @Test
  void everyCutIsRefused() throws IOException {
    byte[] zip = Files.readAllBytes(zipped(Optional.empty()));
    Path file = folder.resolve("cut.jiping");
    for (int length = 0; length < zip.length; length += 97) {
      Files.write(file, Arrays.copyOf(zip, length));
      assertThrows(InputFailure.class, () -> ZipBag.open(file, Optional.empty()), "" + length);
    }
  }

  @Test
  void everyFlippedBitIsRefusedOrFound() throws IOException {
    byte[] zip = Files.readAllBytes(zipped(Optional.empty()));
    Path file = folder.resolve("flipped.jiping");
    for (int at = 0; at < zip.length; at += at < 3000 || at > zip.length - 1000 ? 1 : 97) {
      byte[] flipped = zip.clone();
      flipped[at] = (byte) (flipped[at] ^ 1 << at % 8);
      Files.write(file, flipped);
      assertEquals(false, isClean(file) && !isUnread(zip, at), "silent at " + at);
    }
  }

  private static boolean isClean(Path file) throws IOException {
    try {
      return checked(ZipBag.open(file, Optional.empty())).isEmpty();
    } catch (InputFailure refused) {
      return false;
    }
  }

  /** Times, versions and attributes of a ZIP say nothing of the content. */
  private static boolean isUnread(byte[] zip, int at) {
    for (int header = at; header >= Math.max(0, at - 46); header--) {
      boolean local = zip[header] == 'P' && zip[header + 1] == 'K' && zip[header + 2] == 3;
      boolean central = zip[header] == 'P' && zip[header + 1] == 'K' && zip[header + 2] == 1;
      if (local || central) {
        int field = at - header;
        return field >= 4 && field < (local ? 6 : 8) // which program made it, and may read it
            || field >= (local ? 10 : 12) && field < (local ? 14 : 16) // when
            || central && field >= 34 && field < 42; // disk and attributes
      }
    }
    return false;
  }
}
