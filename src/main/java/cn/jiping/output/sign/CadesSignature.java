package cn.jiping.output.sign;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The CMS (RFC 5652) in a PDF signature of PAdES baseline B-B (ETSI EN 319 142-1, 6.3): names the
 * certificate among what is signed, and leaves the time to the PDF's own entry.
 */
final class CadesSignature {
  private CadesSignature() {}

  /** The signature of these bytes, without them. */
  static byte[] of(byte[] content, Signer signer) throws IOException {
    BouncyCastleProvider provider = new BouncyCastleProvider();
    X509Certificate certificate = signer.certificate();
    try {
      ContentSigner key =
          new JcaContentSignerBuilder(Suitability.algorithm(certificate))
              .setProvider(provider)
              .build(signer.key());
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(
                  new JcaDigestCalculatorProviderBuilder().setProvider(provider).build())
              .setSignedAttributeGenerator(attributes(certificate))
              .build(key, certificate));
      generator.addCertificates(new JcaCertStore(signer.chain()));
      return generator.generate(new CMSProcessableByteArray(content)).getEncoded();
    } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CMSAttributeTableGenerator attributes(X509Certificate certificate)
      throws GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    ASN1EncodableVector named = new ASN1EncodableVector();
    named.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
    CMSAttributeTableGenerator usual =
        new DefaultSignedAttributeTableGenerator(new AttributeTable(named));
    return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
  }
}
