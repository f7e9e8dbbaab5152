package cn.jiping.output.sign;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Whether a certificate may sign a document at a time, and if not, why. */
enum Suitability {
  SUITABLE,
  /** A curve of GB/T 32918, which readers of PDF don't know. */
  SM2,
  UNKNOWN_KEY,
  /** The certificate is for something else (RFC 5280, 4.2.1.3). */
  OTHER_USE,
  NOT_YET,
  EXPIRED;

  static Suitability of(X509Certificate certificate, ZonedDateTime at) {
    SubjectPublicKeyInfo key =
        SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded());
    if (isSm2(key.getAlgorithm())) {
      return SM2;
    }
    if (!hasKnownKey(certificate)) {
      return UNKNOWN_KEY;
    }
    if (!maySign(certificate.getKeyUsage())) {
      return OTHER_USE;
    }
    Instant now = at.toInstant();
    if (now.isBefore(certificate.getNotBefore().toInstant())) {
      return NOT_YET;
    }
    return now.isAfter(certificate.getNotAfter().toInstant()) ? EXPIRED : SUITABLE;
  }

  /** The algorithm that signs with the key of a suitable certificate. */
  static String algorithm(X509Certificate certificate) {
    return isRsa(certificate) ? "SHA256withRSA" : "SHA256withECDSA";
  }

  private static boolean isSm2(AlgorithmIdentifier key) {
    return GMObjectIdentifiers.sm2p256v1.equals(key.getParameters());
  }

  private static boolean hasKnownKey(X509Certificate certificate) {
    String algorithm = certificate.getPublicKey().getAlgorithm();
    return isRsa(certificate) || algorithm.equals("EC");
  }

  private static boolean isRsa(X509Certificate certificate) {
    return certificate.getPublicKey().getAlgorithm().equals("RSA");
  }

  /**
   * Bit 0 is digitalSignature, bit 1 nonRepudiation; without the extension all uses are allowed.
   */
  private static boolean maySign(boolean[] usage) {
    return usage == null || usage[0] || usage[1];
  }
}
