package cn.jiping.output.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.Sha256;
import cn.jiping.service.Cancelled;
import cn.jiping.service.Progress;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagZipTest {
  private static final byte[] SCAN = new byte[100_000];
  private static final List<BagFile> PAYLOAD =
      List.of(
          BagFile.of("说明文件.txt", "说明".getBytes(StandardCharsets.UTF_8)),
          BagFile.of("扫描件/签字盖章页 1.pdf", SCAN),
          BagFile.of("data.json", "{}".getBytes(StandardCharsets.UTF_8)));

  @TempDir private Path folder;

  private static byte[] packed(List<BagFile> payload) throws IOException {
    Map<String, String> info = new LinkedHashMap<>();
    info.put("Source-Organization", "清水街道办事处");
    info.put("External-Description", "一行\n又一行");
    return zipped(Bag.of("2021年报告", payload, info), Optional.empty());
  }

  private static byte[] zipped(Bag bag, Optional<char[]> password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BagZip.write(bag, out, password, Progress.NONE);
    assertTrue(out.size() <= BagZip.size(bag), out.size() + " > " + BagZip.size(bag));
    return out.toByteArray();
  }

  private Path unpacked(byte[] zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
      }
    }
    return folder.resolve("2021年报告");
  }

  @Test
  void whatIsPackedIsAValidBagForAnotherProgram() throws Exception {
    Path root = unpacked(packed(PAYLOAD));
    var bag = new BagReader().read(root);
    try (BagVerifier verifier = new BagVerifier()) {
      verifier.isValid(bag, false);
    }
    assertEquals("1.0", bag.getVersion().toString());
    assertEquals(List.of("清水街道办事处"), bag.getMetadata().get("Source-Organization"));
    assertEquals(List.of("100008.3"), bag.getMetadata().get("Payload-Oxum"));
    assertEquals(List.of("一行 又一行"), bag.getMetadata().get("External-Description"));
  }

  @Test
  void eachLineOfTheManifestIsTheDigestOfItsFile() throws IOException {
    Path root = unpacked(packed(PAYLOAD));
    List<String> lines = Files.readAllLines(root.resolve("manifest-sha256.txt"));
    assertEquals(3, lines.size());
    for (String line : lines) {
      String name = line.substring(66);
      assertEquals(line.substring(0, 64), Sha256.of(Files.readAllBytes(root.resolve(name))));
    }
  }

  @Test
  void sameContentIsTheSameFile_inWhateverOrderItComes() throws IOException {
    assertArrayEquals(packed(PAYLOAD), packed(PAYLOAD.reversed()));
  }

  @Test
  void sameContentIsTheSameFileInEveryTimeZone() throws IOException {
    TimeZone here = TimeZone.getDefault();
    byte[] zip = packed(PAYLOAD);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(zip, packed(PAYLOAD));
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void namesThatLeadElsewhere_orDifferByCaseAlone_areRefused() {
    for (String name : List.of("../a", "/a", "a//b", "a\\b", "", "a/..", "C:a", "100%")) {
      assertThrows(IllegalArgumentException.class, () -> BagFile.of(name, SCAN), name);
    }
    List<BagFile> twice = List.of(BagFile.of("A.txt", SCAN), BagFile.of("a.TXT", SCAN));
    assertThrows(IllegalArgumentException.class, () -> packed(twice));
    assertTrue(FatName.isGood("2021年报告"));
  }

  @Test
  void whatIsClosedByAPasswordOpensWithItAlone() throws IOException {
    Bag bag = Bag.of("2021年报告", PAYLOAD, Map.of());
    Path file = folder.resolve("closed.jiping");
    Files.write(file, zipped(bag, Optional.of("口令 1".toCharArray())));
    try (ZipFile zip = new ZipFile(file.toFile(), "口令 1".toCharArray())) {
      for (BagFile one : bag.files()) {
        FileHeader header = zip.getFileHeader("2021年报告/" + one.name());
        assertEquals(
            AesKeyStrength.KEY_STRENGTH_256, header.getAesExtraDataRecord().getAesKeyStrength());
        assertEquals(
            one.sha256(), Sha256.of(zip.getInputStream(header).readAllBytes()), one.name());
      }
    }
    try (ZipFile zip = new ZipFile(file.toFile(), "口令 2".toCharArray())) {
      FileHeader header = zip.getFileHeader("2021年报告/bagit.txt");
      assertThrows(ZipException.class, () -> zip.getInputStream(header).readAllBytes());
    }
  }

  @Test
  void folderHoldsTheSameFiles() throws IOException {
    Bag bag = Bag.of("2021年报告", PAYLOAD, Map.of());
    Path root = folder.resolve(bag.folder());
    BagFolder.write(bag, root, Progress.NONE);
    for (BagFile one : bag.files()) {
      assertEquals(one.sha256(), Sha256.of(Files.readAllBytes(root.resolve(one.name()))));
    }
    assertThrows(IOException.class, () -> BagFolder.write(bag, root, Progress.NONE));
  }

  @Test
  void contentThatChangesWhileItIsPackedIsNoticed() {
    byte[] changing = {1, 2, 3};
    Bag bag = Bag.of("x", List.of(BagFile.fetched("a", () -> changing)), Map.of());
    changing[0] = 9;
    assertThrows(IOException.class, () -> zipped(bag, Optional.empty()));
  }

  @Test
  void whoWantsNoMoreStopsIt() {
    Bag bag = Bag.of("x", PAYLOAD, Map.of());
    Progress stop =
        (done, total) -> {
          throw new Cancelled();
        };
    OutputStream nowhere = OutputStream.nullOutputStream();
    assertThrows(Cancelled.class, () -> BagZip.write(bag, nowhere, Optional.empty(), stop));
  }
}
