package cn.jiping.output.sheet;

import cn.jiping.domain.document.Document;
import cn.jiping.output.AtomicFile;
import cn.jiping.output.Problems;
import cn.jiping.output.opc.Container;
import cn.jiping.output.opc.TooLarge;
import cn.jiping.service.Progress;
import cn.jiping.service.sheet.SheetContent;
import cn.jiping.service.sheet.SheetData;
import cn.jiping.service.sheet.Sheets;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.xml.sax.SAXException;

/** Spreadsheet files, told apart by their bytes. */
public final class SheetFiles implements Sheets {
  /** What is done with an opened workbook. */
  private interface Use<T> {
    T with(XlsxBook book) throws IOException, SAXException;
  }

  @Override
  public List<String> names(Path file) {
    String name = name(file);
    return isText(file, name) ? List.of(name) : open(file, name, XlsxBook::names);
  }

  @Override
  public SheetData read(Path file, int sheet, Progress progress) {
    String name = name(file);
    SheetData data =
        isText(file, name)
            ? CsvSheet.read(bytes(file, name), name)
            : open(file, name, book -> book.read(sheet, name, progress));
    if (data.rows().isEmpty()) {
      throw Failures.of("blank", null, name);
    }
    return data;
  }

  @Override
  public void write(Path file, SheetContent content, Progress progress) {
    AtomicFile.write(file, XlsxWriter.write(content, progress));
  }

  @Override
  public void writeForm(Path file, Document form) {
    Problems.refuse(form);
    AtomicFile.write(file, FormBook.write(form));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Whether the file is no workbook, but text; fails for what is neither. */
  private static boolean isText(Path file, String name) {
    try {
      if (Files.size(file) > LARGEST_MB * 1024L * 1024L) {
        throw Failures.of("large", null, name, LARGEST_MB);
      }
      return switch (Container.of(file)) {
        case ZIP -> false;
        case OTHER -> true;
        case ENCRYPTED -> throw Failures.of("encrypted", null, name);
        case OLD -> throw Failures.of("old", null, name);
        case EMPTY -> throw Failures.of("empty", null, name);
      };
    } catch (NoSuchFileException e) {
      throw Failures.of("missing", e, name);
    } catch (IOException e) {
      throw Failures.of("unreadable", e, name);
    }
  }

  private static byte[] bytes(Path file, String name) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Failures.of("unreadable", e, name);
    }
  }

  private static <T> T open(Path file, String name, Use<T> use) {
    try (XlsxBook book = new XlsxBook(file)) {
      return use.with(book);
    } catch (XlsxBook.NoWorkbook e) {
      throw Failures.of("other", e, name);
    } catch (TooLarge e) {
      throw Failures.of("long", e, name);
    } catch (ZipException | EOFException | BadXml | SAXException e) {
      throw Failures.of("damaged", e, name);
    } catch (IOException e) {
      throw Failures.of("unreadable", e, name);
    }
  }
}
