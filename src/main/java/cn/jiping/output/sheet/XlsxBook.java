package cn.jiping.output.sheet;

import cn.jiping.output.opc.OfficeFile;
import cn.jiping.output.opc.OfficeFile.Relation;
import cn.jiping.service.Progress;
import cn.jiping.service.sheet.SheetData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.SAXException;

/** An opened .xlsx file (ECMA-376 part 1, 18), transitional or strict. */
final class XlsxBook implements AutoCloseable {
  /** What a part may be expanded to, in bytes: far more than 100,000 rows need. */
  private static final long LARGEST_PART = 400L * 1024 * 1024;

  private final OfficeFile file;
  private final String main;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;

  /** It is a zip file, but holds no workbook. */
  static final class NoWorkbook extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private record Sheet(String name, String part) {}

  XlsxBook(Path path) throws IOException, SAXException {
    file = new OfficeFile(path);
    try {
      main =
          file.relations("", "officeDocument").stream()
              .findFirst()
              .map(Relation::target)
              .orElseThrow(NoWorkbook::new);
      List<Relation> parts = file.relations(main, "worksheet");
      Elements.read(file.stream(main, LARGEST_PART), (name, xml) -> element(name, xml, parts));
      if (sheets.isEmpty()) {
        throw new NoWorkbook();
      }
    } catch (IOException | SAXException e) {
      file.close();
      throw e;
    }
  }

  /** Sheets with charts only are none of ours. */
  private void element(String name, XMLStreamReader xml, List<Relation> parts) {
    if (name.equals("workbookPr")) {
      from1904 = Elements.flag(xml, "date1904");
    } else if (name.equals("sheet")) {
      String id = relation(xml);
      parts.stream()
          .filter(r -> r.id().equals(id))
          .findFirst()
          .ifPresent(r -> sheets.add(new Sheet(Elements.attribute(xml, "name"), r.target())));
    }
  }

  /** The {@code id} in the namespace of relations, which has two addresses. */
  private static String relation(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  List<String> names() {
    return sheets.stream().map(Sheet::name).toList();
  }

  /** The rows of a sheet; none when it is blank. */
  SheetData read(int sheet, String fileName, Progress progress) throws IOException, SAXException {
    SharedStrings strings = new SharedStrings();
    NumberLooks looks = new NumberLooks();
    readRelated("sharedStrings", strings);
    readRelated("styles", looks);
    if (sheet >= sheets.size()) {
      throw new IOException("saved with fewer sheets meanwhile");
    }
    String part = sheets.get(sheet).part();
    Cells cells = new Cells(strings, looks, from1904);
    RowParser rows = new RowParser(cells, fileName);
    Elements.read(
        new ProgressStream(file.stream(part, LARGEST_PART), file.size(part), progress), rows);
    return rows.data();
  }

  private void readRelated(String type, Elements elements) throws IOException, SAXException {
    Optional<String> part =
        file.relations(main, type).stream().map(Relation::target).filter(file::has).findFirst();
    if (part.isPresent()) {
      Elements.read(file.stream(part.get(), LARGEST_PART), elements);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
