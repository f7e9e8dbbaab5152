package cn.jiping.output.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.io.OutputFormat;
import org.dom4j.io.XMLWriter;

/** The files of an OFD and the zip around them, the same bytes for the same files. */
final class Container {
  /** The earliest that a zip can say. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  void add(String path, byte[] content) {
    files.put(path, content);
  }

  void add(String path, Element root) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XMLWriter writer = new XMLWriter(bytes, new OutputFormat());
    writer.write(DocumentHelper.createDocument(root));
    writer.close();
    add(path, bytes.toByteArray());
  }

  /** A name for the files so far: the same for the same content. */
  UUID contentId() {
    CRC32 digest = new CRC32();
    StringBuilder digests = new StringBuilder();
    files.forEach(
        (path, content) -> {
          digest.update(content);
          digests.append(path).append(digest.getValue());
        });
    return UUID.nameUUIDFromBytes(digests.toString().getBytes(StandardCharsets.UTF_8));
  }

  byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
