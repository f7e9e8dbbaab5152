package cn.jiping.service;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * The file that holds a certificate and its private key (PKCS#12), and what opens it. Whoever made
 * it closes it, which wipes the password.
 *
 * @param password this very array, never copied
 */
public record SigningKey(Path file, char[] password) implements AutoCloseable {
  @Override
  public void close() {
    Arrays.fill(password, '\0');
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
