package cn.jiping.output.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.Sha256;
import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagZipTest {
  private static final byte[] SCAN = new byte[100_000];
  private static final List<Payload> PAYLOAD =
      List.of(
          Payload.of("说明文件.txt", "说明".getBytes(StandardCharsets.UTF_8)),
          Payload.of("扫描件/签字盖章页 1.pdf", SCAN),
          Payload.of("data.json", "{}".getBytes(StandardCharsets.UTF_8)));

  @TempDir private Path folder;

  private static byte[] packed(List<Payload> payload) throws IOException {
    Map<String, String> info = new LinkedHashMap<>();
    info.put("Source-Organization", "清水街道办事处");
    info.put("External-Description", "一行\n又一行");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BagZip.write(out, "2021年报告", payload, info);
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
    Bag bag = new BagReader().read(root);
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
  void namesThatLeadElsewhere_orDifferByCaseAlone_areRefused() {
    for (String name : List.of("../a", "/a", "a//b", "a\\b", "", "a/..", "C:a", "100%")) {
      assertThrows(IllegalArgumentException.class, () -> Payload.of(name, SCAN), name);
    }
    List<Payload> twice = List.of(Payload.of("A.txt", SCAN), Payload.of("a.TXT", SCAN));
    assertThrows(IllegalArgumentException.class, () -> packed(twice));
    assertTrue(FatName.isGood("2021年报告"));
  }
}
