package cn.jiping.output.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Kinds of files that are offered as pictures, told by their first bytes, not by their names. */
public enum FileKind {
  JPEG("^\u00ff\u00d8\u00ff"),
  PNG("^\u0089PNG"),
  HEIC("^....ftyp(hei|hev|mif|msf)"),
  AVIF("^....ftypavi"),
  WEBP("^RIFF....WEBP"),
  GIF("^GIF8"),
  BMP("^BM"),
  TIFF("^(II\\*\0|MM\0\\*)"),
  PDF("^%PDF"),
  OTHER("^");

  private static final int HEAD = 12;

  private final Pattern head;

  FileKind(String head) {
    this.head = Pattern.compile(head, Pattern.DOTALL);
  }

  /** The kind of a file with these bytes. */
  public static FileKind of(byte[] bytes) {
    byte[] first = Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
    String head = new String(first, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values())
        .filter(k -> k.head.matcher(head).find())
        .findFirst()
        .orElseThrow();
  }
}
