package cn.jiping.output.opc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is by its bytes, whatever it is called. */
public enum Container {
  /** A zip file, as .docx and .xlsx are. */
  ZIP,
  /** A file of the Office programs before 2007. */
  OLD,
  /** A file with a password. */
  ENCRYPTED,
  /** No bytes. */
  EMPTY,
  /** Something else, such as text. */
  OTHER;

  private static final byte[] ZIP_START = {'P', 'K', 3, 4};
  private static final byte[] OLE_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** The stream that a document with a password has (MS-OFFCRYPTO 2.3.4). */
  private static final String ENCRYPTED_STREAM = "EncryptedPackage";

  /** Reads the first bytes; of old files all, for they may be encrypted new ones. */
  public static Container of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(ZIP_START.length);
      if (Arrays.equals(start, OLE_START)) {
        return isEncrypted(in.readAllBytes()) ? ENCRYPTED : OLD;
      }
      if (start.length == 0) {
        return EMPTY;
      }
      return Arrays.equals(start, ZIP_START) ? ZIP : OTHER;
    }
  }

  private static boolean isEncrypted(byte[] bytes) {
    byte[] name = ENCRYPTED_STREAM.getBytes(StandardCharsets.UTF_16LE);
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains(new String(name, StandardCharsets.ISO_8859_1));
  }
}
