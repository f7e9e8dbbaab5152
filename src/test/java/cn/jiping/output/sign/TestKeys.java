package cn.jiping.output.sign;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.ZonedDateTime;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes keys, certificates and PKCS#12 files as a test needs them. */
public final class TestKeys {
  public static final String PASSWORD = "密码 pass";

  /** Within the validity of {@link #valid}. */
  public static final ZonedDateTime NOW = ZonedDateTime.parse("2022-01-05T09:30:00+08:00");

  public static final String UNIT = "柳河街道办事处";

  private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

  private TestKeys() {}

  /** How a certificate is made. */
  public record Kind(String key, int usage, ZonedDateTime from, ZonedDateTime to) {
    static Kind signing(String key) {
      return new Kind(key, KeyUsage.digitalSignature, NOW.minusYears(1), NOW.plusYears(1));
    }
  }

  /** A file with an RSA key that may sign. */
  public static Path valid(Path folder) throws Exception {
    return file(folder, Kind.signing("RSA"), UNIT);
  }

  /** A file with an RSA key that may sign today, whatever day that is. */
  public static Path validToday(Path folder) throws Exception {
    ZonedDateTime now = ZonedDateTime.now();
    Kind kind = new Kind("RSA", KeyUsage.digitalSignature, now.minusDays(1), now.plusDays(1));
    return file(folder, kind, UNIT);
  }

  static Path file(Path folder, Kind kind, String name) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12", PROVIDER);
    store.load(null, null);
    add(store, kind, name);
    return write(folder.resolve("单位 证书.p12"), store);
  }

  /** A file with several keys, in this order. */
  static Path file(Path folder, Kind... kinds) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12", PROVIDER);
    store.load(null, null);
    for (int i = 0; i < kinds.length; i++) {
      add(store, kinds[i], UNIT + i);
    }
    return write(folder.resolve("几个.p12"), store);
  }

  /** A file with a certificate, but no key. */
  static Path withoutKey(Path folder) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12", PROVIDER);
    store.load(null, null);
    Kind kind = Kind.signing("RSA");
    store.setCertificateEntry("only", certificate(pair(kind.key()), kind, UNIT));
    return write(folder.resolve("无私钥.p12"), store);
  }

  private static void add(KeyStore store, Kind kind, String name) throws Exception {
    KeyPair pair = pair(kind.key());
    Certificate[] chain = {certificate(pair, kind, name)};
    store.setKeyEntry(name, pair.getPrivate(), PASSWORD.toCharArray(), chain);
  }

  private static Path write(Path file, KeyStore store) throws Exception {
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD.toCharArray());
    }
    return file;
  }

  /**
   * @param key RSA, Ed25519, or the name of an elliptic curve
   */
  private static KeyPair pair(String key) throws Exception {
    if (key.equals("RSA")) {
      KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA", PROVIDER);
      rsa.initialize(2048);
      return rsa.generateKeyPair();
    }
    if (key.equals("Ed25519")) {
      return KeyPairGenerator.getInstance("Ed25519", PROVIDER).generateKeyPair();
    }
    KeyPairGenerator curve = KeyPairGenerator.getInstance("EC", PROVIDER);
    curve.initialize(new ECGenParameterSpec(key));
    return curve.generateKeyPair();
  }

  private static X509Certificate certificate(KeyPair pair, Kind kind, String name)
      throws Exception {
    X500Name subject =
        new X500NameBuilder()
            .addRDN(BCStyle.C, "CN")
            .addRDN(BCStyle.O, "某区")
            .addRDN(BCStyle.CN, name)
            .build();
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            subject,
            BigInteger.ONE,
            Date.from(kind.from().toInstant()),
            Date.from(kind.to().toInstant()),
            subject,
            pair.getPublic());
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(kind.usage()));
    String algorithm =
        switch (kind.key()) {
          case "RSA" -> "SHA256withRSA";
          case "Ed25519" -> "Ed25519";
          case "sm2p256v1" -> "SM3withSM2";
          default -> "SHA256withECDSA";
        };
    return new JcaX509CertificateConverter()
        .setProvider(PROVIDER)
        .getCertificate(
            builder.build(
                new JcaContentSignerBuilder(algorithm)
                    .setProvider(PROVIDER)
                    .build(pair.getPrivate())));
  }
}
