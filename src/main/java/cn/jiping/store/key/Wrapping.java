package cn.jiping.store.key;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A data key that can be taken out by a secret: it is closed with a key that PBKDF2 makes of the
 * secret, slowly, so that guessing takes long.
 *
 * @param rounds of PBKDF2
 * @param salt random, Base64
 * @param closed the data key, closed, Base64
 */
record Wrapping(int rounds, String salt, String closed) {
  private static final int SALT = 16;
  private static final int KEY_BITS = 256;

  static Wrapping of(DataKey key, char[] secret, int rounds) {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    byte[] closed = new AesGcm(slowKey(secret, salt, rounds)).close(key.bytes());
    Base64.Encoder text = Base64.getEncoder();
    return new Wrapping(rounds, text.encodeToString(salt), text.encodeToString(closed));
  }

  /** The data key; empty when the secret is wrong. */
  Optional<DataKey> open(char[] secret) {
    Base64.Decoder bytes = Base64.getDecoder();
    byte[] key = slowKey(secret, bytes.decode(salt), rounds);
    return new AesGcm(key).open(bytes.decode(closed)).map(DataKey::of);
  }

  private static byte[] slowKey(char[] secret, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(secret, salt, rounds, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every JDK has it
    } finally {
      spec.clearPassword();
    }
  }

  String line() {
    return rounds + " " + salt + " " + closed;
  }

  /**
   * @throws IllegalArgumentException when this is no such line
   */
  static Wrapping read(String line) {
    String[] parts = line.split(" ");
    if (parts.length != 3) {
      throw new IllegalArgumentException(Arrays.toString(parts));
    }
    return new Wrapping(Integer.parseInt(parts[0]), parts[1], parts[2]);
  }
}
