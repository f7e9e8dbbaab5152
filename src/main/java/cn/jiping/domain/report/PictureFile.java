package cn.jiping.domain.report;

import cn.jiping.domain.Sha256;
import java.util.Arrays;

/** The bytes of a JPEG or PNG file, as they came. Two are equal when their bytes are. */
public final class PictureFile {
  private final byte[] bytes;
  private final String digest;

  /**
   * @param bytes a whole JPEG or PNG file
   */
  public PictureFile(byte[] bytes) {
    this.bytes = bytes.clone();
    this.digest = Sha256.of(bytes);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Length in bytes. */
  public int size() {
    return bytes.length;
  }

  /** SHA-256 of the bytes in hexadecimal digits. */
  public String digest() {
    return digest;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PictureFile file && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }

  @Override
  public String toString() {
    return digest.substring(0, 8) + " (" + bytes.length + ")";
  }
}
