package cn.jiping.output.sign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jiping.output.PlainCharts;
import cn.jiping.output.SampleDocument;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.pdf.PdfWriter;
import cn.jiping.output.pdf.VeraPdf;
import cn.jiping.output.typeset.TypesetDocument;
import cn.jiping.output.typeset.Typesetter;
import cn.jiping.service.SigningKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfSignerTest {
  private static byte[] paper;

  @TempDir Path folder;

  /** Keeps the paper and not the fonts, which would fill the memory until all tests are done. */
  @BeforeAll
  static void writePaper() {
    Fonts fonts = new Fonts();
    TypesetDocument typeset = new Typesetter(fonts).set(SampleDocument.document());
    TypesetDocument labelled =
        SignatureLabel.on(typeset, fonts, TestKeys.UNIT, TestKeys.NOW.toLocalDate());
    paper = new PdfWriter(fonts, new PlainCharts(fonts)).write(labelled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "P-256", "P-384"})
  void signatureIsThatOfTheCertificate_andCoversTheWholeFile(String key) throws Exception {
    byte[] signed = PdfSigner.sign(paper, signer(key), TestKeys.NOW);

    assertArrayEquals(paper, Arrays.copyOf(signed, paper.length));
    PDSignature signature = signature(signed);
    assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
    assertEquals(TestKeys.UNIT, signature.getName());
    assertEquals(TestKeys.NOW.toInstant(), signature.getSignDate().toInstant());
    int[] range = signature.getByteRange();
    assertEquals(0, range[0]);
    assertEquals(signed.length, range[2] + range[3]);
    assertTrue(isValid(signed));
  }

  @Test
  void signedAttributesAreThoseOfTheBaseline() throws Exception {
    Signer signer = signer("RSA");
    byte[] signed = PdfSigner.sign(paper, signer, TestKeys.NOW);

    SignerInformation information = information(signed);
    AttributeTable attributes = information.getSignedAttributes();
    assertNull(attributes.get(CMSAttributes.signingTime));
    assertNotNull(attributes.get(CMSAttributes.contentType));
    SigningCertificateV2 named =
        SigningCertificateV2.getInstance(
            attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                .getAttributeValues()[0]);
    assertArrayEquals(
        MessageDigest.getInstance("SHA-256").digest(signer.certificate().getEncoded()),
        named.getCerts()[0].getCertHash());
    assertEquals("2.16.840.1.101.3.4.2.1", information.getDigestAlgOID());
  }

  @Test
  void changedByteIsNoticed_whereverItIs() throws Exception {
    byte[] signed = PdfSigner.sign(paper, signer("RSA"), TestKeys.NOW);
    int last = signature(signed).getByteRange()[2] + 1;
    for (int at : new int[] {1000, signed.length / 2, last}) {
      byte[] changed = signed.clone();
      changed[at] ^= 1;
      assertFalse(isValid(changed, signature(signed)), "byte " + at);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void signedPaperConforms(PDFAFlavour flavour) throws Exception {
    byte[] signed = PdfSigner.sign(paper, signer("RSA"), TestKeys.NOW);
    assertEquals(List.of(), VeraPdf.violations(signed, flavour));
  }

  @Test
  void labelIsReadOnTheLastPage() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(paper)) {
      PDFTextStripper text = new PDFTextStripper();
      text.setStartPage(pdf.getNumberOfPages());
      assertTrue(text.getText(pdf).contains("本文件由柳河街道办事处于2022年1月5日数字签名"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "P-256"})
  void popplerSaysTheSignatureIsValid(String key) throws Exception {
    assumeTrue(isInstalled("pdfsig"), "pdfsig (poppler-utils) is not installed");
    Path file = folder.resolve("signed.pdf");
    Files.write(file, PdfSigner.sign(paper, signer(key), TestKeys.NOW));

    String said = run("pdfsig", "-nocert", file.toString());

    assertTrue(said.contains("Signature Validation: Signature is Valid."), said);
    assertTrue(said.contains("Total document signed"), said);
    assertTrue(said.contains("Signature Type: ETSI.CAdES.detached"), said);
  }

  private Signer signer(String key) throws Exception {
    Path file = TestKeys.file(folder, TestKeys.Kind.signing(key), TestKeys.UNIT);
    return KeyFile.open(new SigningKey(file, TestKeys.PASSWORD.toCharArray()), TestKeys.NOW);
  }

  private static PDSignature signature(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getLastSignatureDictionary();
    }
  }

  private static boolean isValid(byte[] pdf) throws Exception {
    return isValid(pdf, signature(pdf));
  }

  private static boolean isValid(byte[] pdf, PDSignature signature) throws Exception {
    CMSSignedData cms = cms(pdf, signature);
    try {
      return cms.getSignerInfos()
          .iterator()
          .next()
          .verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate(cms)));
    } catch (CMSException e) {
      assertTrue(e.getMessage().contains("message-digest attribute value does not match"));
      return false;
    }
  }

  private static SignerInformation information(byte[] pdf) throws Exception {
    return cms(pdf, signature(pdf)).getSignerInfos().iterator().next();
  }

  private static CMSSignedData cms(byte[] pdf, PDSignature signature) throws Exception {
    byte[] content = signature.getSignedContent(pdf);
    try (ASN1InputStream padded = new ASN1InputStream(signature.getContents())) {
      ContentInfo info = ContentInfo.getInstance(padded.readObject());
      return new CMSSignedData(new CMSProcessableByteArray(content), info);
    }
  }

  private static X509CertificateHolder certificate(CMSSignedData cms) {
    return cms.getCertificates().getMatches(null).iterator().next();
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
