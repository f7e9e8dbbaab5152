package cn.jiping.output.sign;

import cn.jiping.domain.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Signs a finished PDF: what was there stays byte for byte, the signature is added behind it. */
public final class PdfSigner {
  private static final Texts TEXTS = Texts.of(PdfSigner.class);

  /** Room for everything in a signature but its certificates, in bytes. */
  private static final int ROOM = 4096;

  private PdfSigner() {}

  /**
   * The signed PDF; still PDF/A-2a and PDF/UA-1 when it was.
   *
   * @param at when it is signed
   */
  public static byte[] sign(byte[] pdf, Signer signer, ZonedDateTime at) {
    try (PDDocument document = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions()) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
      signature.setName(signer.name());
      signature.setSignDate(GregorianCalendar.from(at));
      options.setPage(document.getNumberOfPages() - 1);
      options.setPreferredSignatureSize(room(signer));
      document.addSignature(
          signature, content -> CadesSignature.of(content.readAllBytes(), signer), options);
      document.getSignatureFields().getFirst().setAlternateFieldName(TEXTS.get("field"));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.saveIncremental(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int room(Signer signer) {
    try {
      int room = ROOM;
      for (X509Certificate certificate : signer.chain()) {
        room += certificate.getEncoded().length;
      }
      return room;
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
