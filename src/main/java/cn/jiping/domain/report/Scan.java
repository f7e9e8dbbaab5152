package cn.jiping.domain.report;

import java.time.Instant;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A scan or photograph that is kept beside a report and goes into its archive (扫描件). No part of the
 * report: it comes when the report has been printed and signed, and frozen.
 *
 * @param title what it is called in the archive; may be empty
 * @param fileName of the file as it came, without folders
 * @param pages from 1
 * @param quarterTurns how often it is turned clockwise by 90° to stand upright, 0–3; the file stays
 *     as it came
 * @param version the finalised version that it shows; empty for what belongs to no version. A
 *     {@link Kind#SIGNED_PAGE} has one
 * @param size in bytes
 * @param digest SHA-256 of the file in hexadecimal digits
 */
public record Scan(
    RowId id,
    Kind kind,
    String title,
    String fileName,
    Type type,
    int pages,
    int quarterTurns,
    OptionalInt version,
    long size,
    String digest,
    Instant addedAt) {

  /** What a scan shows. */
  public enum Kind {
    /** 签字盖章页. */
    SIGNED_PAGE,
    /** 通知. */
    NOTICE,
    /** 照片. */
    PHOTO,
    /** 其他. */
    OTHER
  }

  /** What kind of file a scan is. */
  public enum Type {
    PDF,
    JPEG,
    PNG,
    TIFF;

    /** The ending of its file, without a dot. */
    public String ending() {
      return this == JPEG ? "jpg" : this == TIFF ? "tif" : name().toLowerCase(Locale.ROOT);
    }
  }

  public Scan {
    if (kind == Kind.SIGNED_PAGE && version.isEmpty()) {
      throw new IllegalArgumentException("a signed page shows a version");
    }
    if (pages < 1 || quarterTurns < 0 || quarterTurns > 3 || size < 0) {
      throw new IllegalArgumentException(pages + " pages, " + quarterTurns + " turns, " + size);
    }
  }

  /** The same scan under another name. */
  public Scan withId(RowId value) {
    return new Scan(
        value, kind, title, fileName, type, pages, quarterTurns, version, size, digest, addedAt);
  }

  public Scan withTitle(String value) {
    return with(kind, version, value, quarterTurns);
  }

  /** As another kind. */
  public Scan withKind(Kind value, OptionalInt shownVersion) {
    return with(value, shownVersion, title, quarterTurns);
  }

  /** Turned clockwise by 90° once more. */
  public Scan turned() {
    return with(kind, version, title, (quarterTurns + 1) % 4);
  }

  private Scan with(Kind newKind, OptionalInt newVersion, String newTitle, int newTurns) {
    return new Scan(
        id, newKind, newTitle, fileName, type, pages, newTurns, newVersion, size, digest, addedAt);
  }
}
