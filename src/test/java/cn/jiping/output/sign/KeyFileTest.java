package cn.jiping.output.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.jiping.output.sign.TestKeys.Kind;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.SigningKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
  private static final ZonedDateTime NOW = TestKeys.NOW;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "P-256", "P-521"})
  void keysOfTheseKindsSign(String kind) throws Exception {
    Path file = TestKeys.file(folder, Kind.signing(kind), TestKeys.UNIT);
    assertEquals(TestKeys.UNIT, open(file, TestKeys.PASSWORD).name());
  }

  @ParameterizedTest
  @ValueSource(ints = {KeyUsage.digitalSignature, KeyUsage.nonRepudiation})
  void eitherUseIsEnough(int usage) throws Exception {
    Kind kind = new Kind("P-256", usage, NOW.minusDays(1), NOW.plusDays(1));
    assertEquals("甲", open(TestKeys.file(folder, kind, "甲"), TestKeys.PASSWORD).name());
  }

  @Test
  void ofSeveralKeysTheOneThatMaySignIsTaken() throws Exception {
    Kind old = new Kind("P-256", KeyUsage.digitalSignature, NOW.minusYears(3), NOW.minusYears(1));
    Kind cipher = new Kind("P-256", KeyUsage.keyEncipherment, NOW.minusYears(1), NOW.plusYears(1));
    Path file = TestKeys.file(folder, old, cipher, Kind.signing("P-256"));
    assertEquals(TestKeys.UNIT + 2, open(file, TestKeys.PASSWORD).name());
  }

  static Stream<Arguments> unsuitable() {
    int sign = KeyUsage.digitalSignature;
    return Stream.of(
        Arguments.of(
            new Kind("P-256", sign, NOW.minusYears(2), NOW.minusDays(1)),
            "“柳河街道办事处”的证书已于2022年1月4日过期。"),
        Arguments.of(
            new Kind("P-256", sign, NOW.plusDays(1), NOW.plusYears(1)),
            "“柳河街道办事处”的证书还没有生效，有效期从2022年1月6日开始。"),
        Arguments.of(
            new Kind("P-256", KeyUsage.keyEncipherment, NOW.minusYears(1), NOW.plusYears(1)),
            "“柳河街道办事处”的证书不能用来签名（密钥用法里没有“数字签名”和“不可否认”）。"),
        Arguments.of(Kind.signing("sm2p256v1"), "“柳河街道办事处”的证书使用国密 SM2 密钥，PDF 签名暂不支持。"),
        Arguments.of(Kind.signing("Ed25519"), "“柳河街道办事处”的证书使用的密钥种类不受支持。"));
  }

  @ParameterizedTest
  @MethodSource("unsuitable")
  void certificateThatMayNotSignIsRefused(Kind kind, String sentence) throws Exception {
    refused(TestKeys.file(folder, kind, TestKeys.UNIT), TestKeys.PASSWORD, sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong", "", "密码 pass "})
  void wrongPasswordIsSaid(String password) throws Exception {
    refused(TestKeys.valid(folder), password, "密码不对，打不开证书文件“单位 证书.p12”。");
  }

  @Test
  void fileWithoutAKeyIsRefused() throws Exception {
    String sentence = "证书文件“无私钥.p12”里没有私钥，不能签名。";
    refused(TestKeys.withoutKey(folder), TestKeys.PASSWORD, sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "证书",
        "%PDF-1.7\n",
        "-----BEGIN CERTIFICATE-----\nMIIB\n",
        "0\0",
        "0\003\002\001\003"
      })
  void fileOfAnotherKindIsRefused(String content) throws Exception {
    Path file = folder.resolve("别的.p12");
    Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    refused(file, TestKeys.PASSWORD, "“别的.p12”不是可以签名的证书文件（PKCS#12）。");
  }

  @Test
  void bareCertificateIsRefused() throws Exception {
    Signer signer = open(TestKeys.valid(folder), TestKeys.PASSWORD);
    Path file = Files.write(folder.resolve("单位.cer"), signer.certificate().getEncoded());
    refused(file, TestKeys.PASSWORD, "“单位.cer”不是可以签名的证书文件（PKCS#12）。");
  }

  @Test
  void fileCutOffIsRefused() throws Exception {
    Path file = TestKeys.valid(folder);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    refused(file, TestKeys.PASSWORD, "“单位 证书.p12”不是可以签名的证书文件（PKCS#12）。");
  }

  @Test
  void fileThatIsNotThereIsSaid() {
    refused(folder.resolve("没有.p12"), TestKeys.PASSWORD, "证书文件“没有.p12”读不出来。");
  }

  @Test
  void closedKeyHasNoPassword() {
    SigningKey key = new SigningKey(Path.of("a.p12"), "secret".toCharArray());
    key.close();
    assertEquals("\0\0\0\0\0\0", new String(key.password()));
    assertFalse(key.toString().contains("secret"));
  }

  private static void refused(Path file, String password, String sentence) {
    OutputFailure failure = assertThrows(OutputFailure.class, () -> open(file, password));
    assertEquals(sentence, failure.getMessage());
    assertFalse(failure.advice().isBlank());
  }

  private static Signer open(Path file, String password) {
    try (SigningKey key = new SigningKey(file, password.toCharArray())) {
      return KeyFile.open(key, NOW);
    }
  }
}
