package cn.jiping.store.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The random key of a database. Whoever has it reads all. */
public final class DataKey {
  private static final int BYTES = 32;
  private static final String JOURNAL = "jiping journal 1";

  private final byte[] bytes;
  private final AesGcm lines;

  private DataKey(byte[] bytes) {
    this.bytes = bytes;
    this.lines = new AesGcm(derived(bytes, JOURNAL));
  }

  /** A new one. */
  public static DataKey fresh() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new DataKey(bytes);
  }

  static DataKey of(byte[] bytes) {
    return new DataKey(bytes.clone());
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** For the database, which takes a password; it may be wiped. */
  public char[] filePassword() {
    return HexFormat.of().formatHex(bytes).toCharArray();
  }

  /** A text that can be read only with this key, in one line. */
  public String close(String text) {
    return Base64.getEncoder().encodeToString(lines.close(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The way back.
   *
   * @return empty when it was not closed with this key
   */
  public Optional<String> open(String closed) {
    return lines
        .open(Base64.getDecoder().decode(closed))
        .map(plain -> new String(plain, StandardCharsets.UTF_8));
  }

  /** One key is never used for two things. */
  private static byte[] derived(byte[] key, String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
