package cn.jiping.output.scan;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.Texts;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.output.AtomicFile;
import cn.jiping.output.InputFile;
import cn.jiping.output.image.FileKind;
import cn.jiping.output.image.Picture;
import cn.jiping.output.image.PictureCheck;
import cn.jiping.output.image.PictureFiles;
import cn.jiping.output.image.PngFile;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Raster;
import cn.jiping.service.ScanFile;
import cn.jiping.service.ScanFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalInt;

/** Scans as scanners, cameras and other programs leave them; refuses what can't be shown. */
public final class ScanReader implements ScanFiles {
  /** In bytes: what a scanner makes of some hundred pages. */
  public static final int LARGEST = 64 * 1024 * 1024;

  static final int MOST_PAGES = 500;

  private static final Texts TEXTS = Texts.of(ScanReader.class);

  /** Dots of the longer side of a page that is drawn only to see whether it can be. */
  private static final int CHECKED = 100;

  private final Clock clock;

  /**
   * @param clock says when a scan was added
   */
  public ScanReader(Clock clock) {
    this.clock = clock;
  }

  @Override
  public ScanFile read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return taken(name, InputFile.read(file, LARGEST));
    } catch (OutOfMemoryError e) {
      throw failure("memory", e, name); // the file, which filled it, is let go of by now
    }
  }

  @Override
  public ScanFile pasted(Raster picture) {
    String name = TEXTS.get("pasted");
    return taken(name, outside(name, "damaged", () -> PngFile.bytes(picture)));
  }

  /**
   * Reads the file of a scan that somebody handed over.
   *
   * @param name in sentences
   * @throws InputFailure when it is not what the scan says; says why
   */
  public static void check(Scan scan, String name, byte[] bytes) {
    FileKind kind = FileKind.of(bytes);
    if (bytes.length == 0 || type(name, kind) != scan.type()) {
      throw failure("damaged", null, name);
    }
    if (pages(name, kind, bytes) != scan.pages()) {
      throw failure("damaged", null, name);
    }
  }

  private ScanFile taken(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw failure("empty", null, name);
    }
    if (bytes.length > LARGEST) {
      throw failure("large", null, name, LARGEST / (1024 * 1024));
    }
    FileKind kind = FileKind.of(bytes);
    Scan scan =
        new Scan(
            RowId.fresh(),
            Scan.Kind.OTHER,
            "",
            name,
            type(name, kind),
            pages(name, kind, bytes),
            0,
            OptionalInt.empty(),
            bytes.length,
            Sha256.of(bytes),
            clock.instant());
    return new ScanFile(scan, bytes);
  }

  private static Scan.Type type(String name, FileKind kind) {
    return switch (kind) {
      case PDF -> Scan.Type.PDF;
      case JPEG -> Scan.Type.JPEG;
      case PNG -> Scan.Type.PNG;
      case TIFF -> Scan.Type.TIFF;
      default ->
          throw new InputFailure(
              TEXTS.get(kind == FileKind.OTHER ? "other" : "kind", name, kind),
              TEXTS.get("kind.advice." + kind));
    };
  }

  /** Something that is done with a file from outside. */
  private interface Work<T> {
    T run() throws IOException;
  }

  /** How many pages it has; it is read through for that. */
  private static int pages(String name, FileKind kind, byte[] bytes) {
    int pages =
        switch (kind) {
          case PDF -> outside(name, "damaged", () -> PdfPages.count(bytes));
          case TIFF -> outside(name, "damaged", () -> tiffPages(name, bytes));
          default -> {
            PictureCheck.check(name, kind, bytes);
            yield 1;
          }
        };
    if (pages == 0) {
      throw failure("damaged", null, name);
    }
    if (pages > MOST_PAGES) {
      throw failure("pages", null, name, MOST_PAGES);
    }
    return pages;
  }

  private static int tiffPages(String name, byte[] bytes) throws IOException {
    try (TiffPages pages = new TiffPages(bytes, MOST_PAGES + 1)) {
      for (int i = 0; i < pages.count() && pages.count() <= MOST_PAGES; i++) {
        long dots = (long) pages.width(i) * pages.height(i);
        if (dots > PictureCheck.MOST_DOTS) {
          long tens = PictureCheck.MOST_DOTS / 10_000;
          throw failure("dots", null, name, i + 1, pages.width(i), pages.height(i), tens);
        }
        pages.draw(i, CHECKED);
      }
      return pages.count();
    }
  }

  @Override
  public Raster page(Scan.Type type, byte[] content, int page, int longest) {
    String number = Integer.toString(page + 1);
    return PictureFiles.raster(outside(number, "page", () -> draw(type, content, page, longest)));
  }

  private static BufferedImage draw(Scan.Type type, byte[] content, int page, int longest)
      throws IOException {
    return switch (type) {
      case PDF -> PdfPages.draw(content, page, longest);
      case JPEG, PNG -> Picture.read(content, longest).image();
      case TIFF -> {
        try (TiffPages pages = new TiffPages(content, MOST_PAGES)) {
          yield pages.draw(page, longest);
        }
      }
    };
  }

  /**
   * Nothing that a file from outside brings along is a defect of the program: decoders throw all
   * kinds of exceptions over it.
   *
   * @param what the file or page, for the sentence
   * @param key of the sentence when it is damaged
   */
  private static <T> T outside(String what, String key, Work<T> work) {
    try {
      return work.run();
    } catch (InputFailure failure) {
      throw failure;
    } catch (PdfPages.Encrypted e) {
      throw failure("encrypted", e, what);
    } catch (IOException | RuntimeException e) {
      throw failure(PictureCheck.isForMemory(e) ? "memory" : key, e, what);
    } catch (OutOfMemoryError e) {
      throw failure("memory", e, what); // what was taken for it is free again
    }
  }

  @Override
  public void write(byte[] content, Path file) {
    AtomicFile.write(file, content);
  }

  private static InputFailure failure(String key, Throwable cause, Object... args) {
    return new InputFailure(TEXTS.get(key, args), TEXTS.get(key + ".advice", args), cause);
  }
}
