package cn.jiping.output.sign;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * Who signs.
 *
 * @param chain the signer's certificate, then those of its issuers as far as they are known
 */
public record Signer(PrivateKey key, List<X509Certificate> chain) {
  private static final List<ASN1ObjectIdentifier> NAMES =
      List.of(BCStyle.CN, BCStyle.O, BCStyle.OU);

  public Signer {
    chain = List.copyOf(chain);
  }

  X509Certificate certificate() {
    return chain.getFirst();
  }

  /** What the certificate calls its owner: the common name, or the next best. */
  public String name() {
    X500Principal subject = certificate().getSubjectX500Principal();
    X500Name name = X500Name.getInstance(subject.getEncoded());
    for (ASN1ObjectIdentifier type : NAMES) {
      for (RDN part : name.getRDNs(type)) {
        return IETFUtils.valueToString(part.getFirst().getValue()).strip();
      }
    }
    return subject.getName();
  }
}
