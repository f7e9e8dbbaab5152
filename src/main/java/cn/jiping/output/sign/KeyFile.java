package cn.jiping.output.sign;

import cn.jiping.domain.Texts;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.SigningKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.pkcs.PKCS12PfxPdu;

/** Reads the key and the certificate of a PKCS#12 file (RFC 7292). */
public final class KeyFile {
  private static final Texts TEXTS = Texts.of(KeyFile.class);

  private KeyFile() {}

  /**
   * The signer whom the file holds. Of several, one that may sign at that time.
   *
   * @throws OutputFailure when the file can't be read, is of another kind, doesn't open with the
   *     password, or holds nothing that may sign at that time; says which
   */
  public static Signer open(SigningKey key, ZonedDateTime at) {
    List<Signer> signers = signers(load(key), key);
    if (signers.isEmpty()) {
      throw failure("no.key", key.file());
    }
    Signer best =
        signers.stream()
            .filter(s -> suitability(s, at) == Suitability.SUITABLE)
            .findFirst()
            .orElse(signers.getFirst());
    Suitability suitability = suitability(best, at);
    if (suitability != Suitability.SUITABLE) {
      throw unsuitable(suitability, best, at.getZone());
    }
    return best;
  }

  /** The provider is handed over, not registered: nothing else in the program changes by it. */
  private static KeyStore load(SigningKey key) {
    byte[] bytes = read(key.file());
    try {
      KeyStore store = KeyStore.getInstance("PKCS12", new BouncyCastleProvider());
      store.load(new ByteArrayInputStream(bytes), key.password());
      return store;
    } catch (IOException e) {
      throw failure("password", key.file(), e);
    } catch (GeneralSecurityException e) {
      throw failure("damaged", key.file(), e);
    }
  }

  private static byte[] read(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw failure("unreadable", file, e);
    }
    try {
      return new PKCS12PfxPdu(bytes).getEncoded();
    } catch (IOException e) {
      throw failure("other.kind", file, e);
    }
  }

  private static List<Signer> signers(KeyStore store, SigningKey key) {
    List<Signer> signers = new ArrayList<>();
    try {
      for (String alias : Collections.list(store.aliases())) {
        Certificate[] chain = store.getCertificateChain(alias);
        if (store.isKeyEntry(alias) && chain != null && chain.length > 0) {
          PrivateKey secret = (PrivateKey) store.getKey(alias, key.password());
          signers.add(
              new Signer(secret, Stream.of(chain).map(X509Certificate.class::cast).toList()));
        }
      }
    } catch (GeneralSecurityException e) {
      throw failure("damaged", key.file(), e);
    }
    return signers;
  }

  private static Suitability suitability(Signer signer, ZonedDateTime at) {
    return Suitability.of(signer.certificate(), at);
  }

  private static OutputFailure unsuitable(Suitability why, Signer signer, ZoneId zone) {
    X509Certificate certificate = signer.certificate();
    String message =
        TEXTS.get(
            "unsuitable." + why,
            signer.name(),
            day(certificate.getNotBefore(), zone),
            day(certificate.getNotAfter(), zone));
    return new OutputFailure(message, TEXTS.get("unsuitable." + why + ".advice"));
  }

  private static String day(Date date, ZoneId zone) {
    return SignatureLabel.day(LocalDate.ofInstant(date.toInstant(), zone));
  }

  private static OutputFailure failure(String what, Path file) {
    return failure(what, file, null);
  }

  private static OutputFailure failure(String what, Path file, Exception cause) {
    String advice = TEXTS.get(what + ".advice");
    return new OutputFailure(TEXTS.get(what, file.getFileName()), advice, cause);
  }
}
